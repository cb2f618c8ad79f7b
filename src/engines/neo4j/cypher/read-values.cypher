MATCH (value:Value)
WHERE value.kind = $kind AND value.id IS NOT NULL
RETURN value.id AS id, value.json AS json
ORDER BY id
