// One page of a list, and how long the whole list is.
CALL () {
  MATCH (node:Task)
  WHERE node.document IN $documents
    AND none(mode IN $without WHERE mode IN node.modes)
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (node:Task)
  WHERE node.document IN $documents
    AND none(mode IN $without WHERE mode IN node.modes)
    AND node.document >= $after0 AND (node.document > $after0 OR (node.ordinal >= $after1 AND (node.ordinal > $after1 OR (node.key > $after2))))
  WITH node
  ORDER BY node.document, node.ordinal, node.key
  LIMIT $limit
  RETURN collect({place: [node.document, node.ordinal, node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
