// Relations of many nodes, at most $limit of each.
UNWIND range(0, size($keys) - 1) AS position
MATCH (node:Document|Task|Agency {key: $keys[position]})
CALL (node) {
  MATCH (node)__LEFT__-[relation:__TYPES__]-__RIGHT__(other)
  RETURN relation, other
  ORDER BY type(relation), coalesce(relation.mode, ''), other.key, startNode(relation).key
  LIMIT $limit
}
RETURN position, startNode(relation).key AS from, type(relation) AS type, endNode(relation).key AS to, properties(relation) AS properties
ORDER BY position, type, coalesce(relation.mode, ''), other.key, from
