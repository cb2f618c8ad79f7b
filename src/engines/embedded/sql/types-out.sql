-- The types of a node's relations, found by leaping through the index: the cost does not follow how many relations there are.
WITH RECURSIVE present (type) AS (
  SELECT min(type) FROM edges WHERE from_id = :node
  UNION ALL
  SELECT (SELECT min(type) FROM edges WHERE from_id = :node AND type > present.type) FROM present WHERE present.type IS NOT NULL
)
SELECT type FROM present WHERE type IS NOT NULL
