// One page of a list, and how long the whole list is.
CALL () {
  // Documents with a relation to a node, or from it.
MATCH (:Document|Task|Agency {key: $related})<-[:BASED_ON]-(node:Document)
WITH DISTINCT node
  WHERE true
  RETURN count(*) AS totalCount
}
CALL () {
  // Documents with a relation to a node, or from it.
MATCH (:Document|Task|Agency {key: $related})<-[:BASED_ON]-(node:Document)
WITH DISTINCT node
  WHERE true
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
