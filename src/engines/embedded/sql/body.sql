SELECT coalesce(node.body, wording.body) AS body
FROM nodes AS node LEFT JOIN wordings AS wording ON wording.id = node.wording
WHERE node.id = ?
