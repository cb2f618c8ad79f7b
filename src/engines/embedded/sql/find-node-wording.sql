SELECT node.id, wording.id AS wording
FROM nodes AS node LEFT JOIN wordings AS wording ON wording.node = node.id AND wording.hash = ?
WHERE node.key = ?
