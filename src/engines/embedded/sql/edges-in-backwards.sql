SELECT id, from_key, type, mode, to_key, via FROM edges
WHERE to_key = :key AND type = :type AND (mode, from_key) >= (:mode, :other) AND (mode, from_key) <= (:lastMode, :lastOther)
ORDER BY mode DESC, from_key DESC LIMIT :limit
