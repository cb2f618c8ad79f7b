-- What a node rests on, by no order: a text cites few others, and sorting them where they are used is cheaper than reading each type by itself.
SELECT edge.id, edge.type, edge.mode, there.key
FROM nodes AS here CROSS JOIN edges AS edge ON edge.from_id = here.id CROSS JOIN nodes AS there ON there.id = edge.to_id
WHERE here.key = :key AND (:types IS NULL OR edge.type IN (SELECT value FROM json_each(:types)))
