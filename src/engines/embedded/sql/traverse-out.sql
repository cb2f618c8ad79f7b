-- The edges reached from some nodes: the nearest nodes first, at one distance in the order of keys, each with what it rests on.
-- A node that was seen before is not walked again: `first_visit` is true once for each, and the queue gives the nearest first, so that this once is at its least depth.
WITH RECURSIVE reached (id, key, depth) AS (
  SELECT node.id, node.key, 0 FROM json_each(:from) AS start CROSS JOIN nodes AS node ON node.key = start.value WHERE first_visit(node.id)
  UNION ALL
  SELECT there.id, there.key, reached.depth + 1
  FROM reached CROSS JOIN edges AS edge ON edge.from_id = reached.id CROSS JOIN nodes AS there ON there.id = edge.to_id
  WHERE reached.depth + 1 < :maxDepth
    AND edge.type IN (SELECT value FROM json_each(:types))
    AND iif(edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)), first_visit(edge.to_id), 0)
  ORDER BY 3, 2
)
SELECT edge.id, reached.key, edge.type, edge.mode, there.key
FROM reached CROSS JOIN edges AS edge ON edge.from_id = reached.id CROSS JOIN nodes AS there ON there.id = edge.to_id
WHERE edge.type IN (SELECT value FROM json_each(:types))
  AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
