MATCH (source:Source)
WHERE source.key IN $keys
DETACH DELETE source
