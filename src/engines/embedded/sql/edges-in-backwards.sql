SELECT edge AS id, from_key, type, mode, :key AS to_key FROM arrivals
WHERE to_id = :node AND type = :type AND (mode, from_key) >= (:mode, :other) AND (mode, from_key) <= (:lastMode, :lastOther)
ORDER BY mode DESC, from_key DESC LIMIT :limit
