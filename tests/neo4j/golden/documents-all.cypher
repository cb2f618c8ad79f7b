// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Document)
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Document)
  WHERE node.key > $after0
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
