-- One type of relation that leaves a node, from a place on.
SELECT id, from_key, type, mode, to_key, via FROM edges
WHERE from_key = :key AND type = :type AND (mode, to_key) >= (:mode, :other) AND (mode, to_key) <= (:lastMode, :lastOther)
ORDER BY mode, to_key LIMIT :limit
