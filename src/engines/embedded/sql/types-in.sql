WITH RECURSIVE present (type) AS (
  SELECT min(type) FROM edges WHERE to_key = :key
  UNION ALL
  SELECT (SELECT min(type) FROM edges WHERE to_key = :key AND type > present.type) FROM present WHERE present.type IS NOT NULL
)
SELECT type FROM present WHERE type IS NOT NULL
