SELECT node.kind, node.key, node.id FROM json_each(:ids) CROSS JOIN nodes AS node ON node.id = json_each.value
