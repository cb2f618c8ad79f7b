// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Mention)
  WHERE node.document = $document AND node.start IS NOT NULL AND node.ordinal IS NOT NULL
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Mention)
  WHERE node.document = $document AND node.start IS NOT NULL AND node.ordinal IS NOT NULL
    AND node.start >= $after0 AND (node.start > $after0 OR (node.ordinal > $after1))
  WITH node
  ORDER BY node.start, node.ordinal
  LIMIT $limit
  RETURN collect({place: [node.start, node.ordinal], value: properties(node)}) AS rows
}
RETURN totalCount, rows
