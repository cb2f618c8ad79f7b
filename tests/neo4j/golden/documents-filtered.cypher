// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Document)
  WHERE node.type IN $types
    AND any(year IN node.years WHERE $yearFrom <= year <= $yearTo)
    AND node.availability = $availability
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Document)
  WHERE node.type IN $types
    AND any(year IN node.years WHERE $yearFrom <= year <= $yearTo)
    AND node.availability = $availability
    AND node.key < $before0
  WITH node
  ORDER BY node.key DESC
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
