-- The edges reached from some nodes, those nearer first. A node that was seen before is not walked again: `first_visit` is true once for each,
-- and the queue of a recursive query is first in, first out, so that this once is at its least depth.
WITH RECURSIVE reached (key, depth) AS (
  SELECT value, 0 FROM json_each(:from) WHERE first_visit(value)
  UNION ALL
  SELECT edge.__TO__, reached.depth + 1
  FROM reached CROSS JOIN edges AS edge ON edge.__FROM__ = reached.key
  WHERE reached.depth + 1 < :maxDepth
    AND edge.type IN (SELECT value FROM json_each(:types))
    AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
    AND first_visit(edge.__TO__)
)
SELECT edge.id, edge.from_key, edge.type, edge.mode, edge.to_key
FROM reached CROSS JOIN edges AS edge ON edge.__FROM__ = reached.key
WHERE edge.type IN (SELECT value FROM json_each(:types))
  AND (edge.mode = '' OR :modes IS NULL OR edge.mode IN (SELECT value FROM json_each(:modes)))
