-- '/' is what follows '.': between the two stands every longer key that begins with the prefix and a dot.
SELECT key FROM documents WHERE key = :prefix OR (key >= :prefix || '.' AND key < :prefix || '/')
ORDER BY key LIMIT :limit
