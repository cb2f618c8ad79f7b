// Relations of many nodes, at most $limit of each.
UNWIND $keys AS key
MATCH (node:Document|Task|Agency {key: key})
CALL (node) {
  MATCH (node)__LEFT__-[relation__TYPES__]-__RIGHT__(other)
  RETURN relation, other
  ORDER BY type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
  LIMIT $limit
}
RETURN key, __RELATION__ AS stored
ORDER BY key, type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
