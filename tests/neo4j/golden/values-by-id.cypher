MATCH (value:Value)
WHERE value.kind = $kind AND value.id IN $ids
RETURN value.id AS id, value.json AS json
ORDER BY id
