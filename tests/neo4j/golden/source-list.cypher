// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Source)
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Source)
  WHERE node.key > $after0
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: node {.key, .name, .sha256, .length}}) AS rows
}
RETURN totalCount, rows
