WITH RECURSIVE present (type) AS (
  SELECT min(type) FROM arrivals WHERE to_id = :node
  UNION ALL
  SELECT (SELECT min(type) FROM arrivals WHERE to_id = :node AND type > present.type) FROM present WHERE present.type IS NOT NULL
)
SELECT type FROM present WHERE type IS NOT NULL
