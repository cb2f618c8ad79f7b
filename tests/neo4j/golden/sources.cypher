MATCH (source:Source)
WHERE source.key IN $keys
RETURN source.key AS key, source.name AS name, source.sha256 AS sha256, source.text AS text, source.extraction AS extraction
