SELECT id, from_key, type, mode, to_key, via FROM edges
WHERE from_key = :key AND type = :type AND (mode, to_key) >= (:mode, :other) AND (mode, to_key) <= (:lastMode, :lastOther)
ORDER BY mode DESC, to_key DESC LIMIT :limit
