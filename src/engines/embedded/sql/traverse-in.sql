-- The same walk backwards. What arrives at a node lies in the order of keys, so that the walk of a node that thousands rest on ends in the middle.
WITH RECURSIVE reached (id, key, depth) AS (
  SELECT node.id, node.key, 0 FROM json_each(:from) AS start CROSS JOIN nodes AS node ON node.key = start.value WHERE first_visit(node.id)
  UNION ALL
  SELECT edge.from_id, edge.from_key, reached.depth + 1
  FROM reached CROSS JOIN arrivals AS edge ON edge.to_id = reached.id
  WHERE reached.depth + 1 < :maxDepth
    AND edge.type IN (SELECT value FROM json_each(:types))
    AND iif(edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)), first_visit(edge.from_id), 0)
  ORDER BY 3, 2
)
SELECT edge.edge, edge.from_key, edge.type, edge.mode, reached.key
FROM reached CROSS JOIN arrivals AS edge ON edge.to_id = reached.id
WHERE edge.type IN (SELECT value FROM json_each(:types))
  AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
