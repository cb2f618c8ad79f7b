WITH found (id) AS (
  SELECT id FROM documents WHERE number = :number
  UNION SELECT id FROM tasks WHERE number = :number
  UNION SELECT rowid FROM search WHERE search MATCH :words
)
SELECT count(*) AS total FROM found CROSS JOIN nodes AS node ON node.id = found.id
WHERE node.kind IN (SELECT value FROM json_each(:kinds))
