-- The key itself comes before whatever extends it. '/' is what follows '.': between the two stands every longer key that begins with the prefix and a dot.
SELECT key FROM (SELECT key FROM documents WHERE key = :prefix)
UNION ALL
SELECT key FROM (SELECT key FROM documents WHERE key >= :prefix || '.' AND key < :prefix || '/' ORDER BY key LIMIT :limit)
LIMIT :limit
