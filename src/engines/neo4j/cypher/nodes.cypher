MATCH (node:Document|Task|Agency)
WHERE node.key IN $keys
RETURN __KIND__ AS kind, properties(node) AS properties
