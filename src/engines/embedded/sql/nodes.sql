-- The bodies of some keys' nodes, each with the place of its key among those asked for.
SELECT json_each.key, coalesce(node.body, wording.body)
FROM json_each(:keys) CROSS JOIN nodes AS node ON node.key = json_each.value LEFT JOIN wording_bodies AS wording ON wording.wording = node.wording
