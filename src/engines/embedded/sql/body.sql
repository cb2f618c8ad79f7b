SELECT coalesce(node.body, wording.body) AS body
FROM nodes AS node LEFT JOIN wording_bodies AS wording ON wording.wording = node.wording
WHERE node.id = ?
