-- One type of relation that arrives at a node, from a place on.
SELECT id, from_key, type, mode, to_key, via FROM edges
WHERE to_key = :key AND type = :type AND (mode, from_key) >= (:mode, :other) AND (mode, from_key) <= (:lastMode, :lastOther)
ORDER BY mode, from_key LIMIT :limit
