// Nodes that no text names any more.
MATCH (node:Document|Task|Agency)
WHERE node.key IN $keys
DETACH DELETE node
