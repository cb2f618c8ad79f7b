-- One type of relation that leaves a node, from a place on. A text cites few others: sorting what it cites is cheap.
SELECT edge.id, :key AS from_key, edge.type, edge.mode, there.key AS to_key
FROM edges AS edge CROSS JOIN nodes AS there ON there.id = edge.to_id
WHERE edge.from_id = :node AND edge.type = :type AND (edge.mode, there.key) >= (:mode, :other) AND (edge.mode, there.key) <= (:lastMode, :lastOther)
ORDER BY edge.mode, there.key LIMIT :limit
