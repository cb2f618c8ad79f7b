MATCH (node:Document|Task|Agency)
WHERE node.key IN $keys
RETURN labels(node) AS labels, properties(node) AS properties
