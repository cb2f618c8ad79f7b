-- The same over all kinds: the index of words is all that is read.
WITH found (id) AS (
  SELECT id FROM documents WHERE number = :number
  UNION SELECT id FROM tasks WHERE number = :number
  UNION SELECT rowid FROM search WHERE search MATCH :words
)
SELECT count(*) AS total FROM found
