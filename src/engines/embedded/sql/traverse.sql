-- The edges reached from some nodes, those nearer first. A node that was seen before is not walked again: `first_visit` is true once for each,
-- and the queue of a recursive query is first in, first out, so that this once is at its least depth.
WITH RECURSIVE reached (id, depth) AS (
  SELECT node.id, 0 FROM json_each(:from) AS start CROSS JOIN nodes AS node ON node.key = start.value WHERE first_visit(node.id)
  UNION ALL
  SELECT edge.__TO__, reached.depth + 1
  FROM reached CROSS JOIN edges AS edge ON edge.__FROM__ = reached.id
  WHERE reached.depth + 1 < :maxDepth
    AND edge.type IN (SELECT value FROM json_each(:types))
    AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
    AND first_visit(edge.__TO__)
)
SELECT edge.id, source.key, edge.type, edge.mode, target.key
FROM reached CROSS JOIN edges AS edge ON edge.__FROM__ = reached.id
CROSS JOIN nodes AS source ON source.id = edge.from_id
CROSS JOIN nodes AS target ON target.id = edge.to_id
WHERE edge.type IN (SELECT value FROM json_each(:types))
  AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
