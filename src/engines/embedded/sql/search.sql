-- What the words find, each once in its best class: 0 exact number, 1 phrase, 2 the rest. How many it is in all comes with each row, and alone where the page is empty.
WITH found (id, class) AS (
  SELECT id, 0 FROM documents WHERE number = :number
  UNION ALL SELECT id, 0 FROM tasks WHERE number = :number
  UNION ALL SELECT rowid, 1 FROM search WHERE search MATCH :phrase
  UNION ALL SELECT rowid, 2 FROM search WHERE search MATCH :words
), ranked (id, class) AS (
  SELECT id, min(class) FROM found GROUP BY id
), known (class, kind, key, id) AS MATERIALIZED (
  SELECT ranked.class, node.kind, node.key, node.id
  FROM ranked CROSS JOIN nodes AS node ON node.id = ranked.id
  WHERE node.kind IN (SELECT value FROM json_each(:kinds))
)
SELECT counted.total, page.class, page.kind, page.key, page.id
FROM (SELECT count(*) AS total FROM known) AS counted LEFT JOIN (
  SELECT * FROM known
  WHERE (class, kind, key) > (:class, :kind, :key) AND (class, kind, key) < (:lastClass, :lastKind, :lastKey)
  ORDER BY class __ORDER__, kind __ORDER__, key __ORDER__
  LIMIT :limit
) AS page ON TRUE
ORDER BY page.class __ORDER__, page.kind __ORDER__, page.key __ORDER__
