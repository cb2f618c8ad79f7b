-- What the words find, each once in its best class: 0 exact number, 1 phrase, 2 the rest.
WITH found (id, class) AS (
  SELECT id, 0 FROM documents WHERE number = :number
  UNION ALL SELECT id, 0 FROM tasks WHERE number = :number
  UNION ALL SELECT rowid, 1 FROM search WHERE search MATCH :phrase
  UNION ALL SELECT rowid, 2 FROM search WHERE search MATCH :words
), ranked (id, class) AS (
  SELECT id, min(class) FROM found GROUP BY id
)
SELECT ranked.class, node.kind, node.key, node.id
FROM ranked CROSS JOIN nodes AS node ON node.id = ranked.id
WHERE node.kind IN (SELECT value FROM json_each(:kinds))
  AND (ranked.class, node.kind, node.key) > (:class, :kind, :key)
  AND (ranked.class, node.kind, node.key) < (:lastClass, :lastKind, :lastKey)
ORDER BY ranked.class __ORDER__, node.kind __ORDER__, node.key __ORDER__
LIMIT :limit
