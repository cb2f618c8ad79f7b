// One page of a list, and how long the whole list is.
CALL () {
  // Documents of whose issuer every word begins a word.
CALL () {
  CALL db.index.fulltext.queryNodes('cancu_issuer_words', $issuerQuery) YIELD node
  RETURN node
}
WITH node
  WHERE all(token IN $issuerTokens WHERE ' ' + node.issuerWords CONTAINS ' ' + token)
  RETURN count(*) AS totalCount
}
CALL () {
  // Documents of whose issuer every word begins a word.
CALL () {
  CALL db.index.fulltext.queryNodes('cancu_issuer_words', $issuerQuery) YIELD node
  RETURN node
}
WITH node
  WHERE all(token IN $issuerTokens WHERE ' ' + node.issuerWords CONTAINS ' ' + token)
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
