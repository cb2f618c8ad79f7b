-- One type of relation that arrives at a node, from a place on.
SELECT edge AS id, from_key, type, mode, :key AS to_key FROM arrivals
WHERE to_id = :node AND type = :type AND (mode, from_key) >= (:mode, :other) AND (mode, from_key) <= (:lastMode, :lastOther)
ORDER BY mode, from_key LIMIT :limit
