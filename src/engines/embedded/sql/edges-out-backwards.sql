SELECT edge.id, :key AS from_key, edge.type, edge.mode, there.key AS to_key
FROM edges AS edge CROSS JOIN nodes AS there ON there.id = edge.to_id
WHERE edge.from_id = :node AND edge.type = :type AND (edge.mode, there.key) >= (:mode, :other) AND (edge.mode, there.key) <= (:lastMode, :lastOther)
ORDER BY edge.mode DESC, there.key DESC LIMIT :limit
