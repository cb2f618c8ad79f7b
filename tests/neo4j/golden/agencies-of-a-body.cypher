// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Agency)
  WHERE node.parent = $parent
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Agency)
  WHERE node.parent = $parent
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
