// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Task)
  WHERE node.code = $code
    AND $agency IN node.leadAgencies
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Task)
  WHERE node.code = $code
    AND $agency IN node.leadAgencies
  WITH node
  ORDER BY node.document, node.ordinal, node.key
  LIMIT $limit
  RETURN collect({place: [node.document, node.ordinal, node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
