MATCH (source:Source)
WHERE source.key > $after
RETURN source.key AS key, source.sliceHash AS hash
ORDER BY key
LIMIT $limit
