// Relations of many nodes, at most $limit of each.
UNWIND $keys AS key
MATCH (node:Document|Task|Agency {key: key})
CALL (node) {
  MATCH (node)-[relation:BASED_ON|CITES]-(other)
  RETURN relation, other
  ORDER BY type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
  LIMIT $limit
}
RETURN key, [type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key, relation.documents, relation.sha256, relation.starts, relation.ends, relation.quotes, relation.lines, relation.rules, relation.vias] AS stored
ORDER BY key, type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
