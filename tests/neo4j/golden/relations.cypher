// Relations of many nodes, at most $limit of each.
UNWIND $keys AS key
MATCH (node:Document|Task|Agency {key: key})
CALL (node) {
  MATCH (node)-[relation:BASED_ON|CITES]-(other)
  RETURN relation, other
  ORDER BY type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
  LIMIT $limit
}
RETURN key, startNode(relation).key AS from, type(relation) AS type, endNode(relation).key AS to, properties(relation) AS properties
ORDER BY key, type, coalesce(relation.mode, ''), other.key, from
