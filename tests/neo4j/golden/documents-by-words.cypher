// One page of a list, and how long the whole list is.
CALL () {
  // Nodes whose number is the text, or of which every word of the text begins a word. The index finds what may fit; the words themselves decide.
CALL () {
  CALL db.index.fulltext.queryNodes('cancu_words', $words) YIELD node
  WHERE all(token IN $tokens WHERE ' ' + node.words CONTAINS ' ' + token)
  RETURN node
UNION
  MATCH (node:Document {numberKey: $textNumber})
  RETURN node
UNION
  MATCH (node:Task {numberKey: $textNumber})
  RETURN node
}
WITH node
  WHERE node.level IN $levels
    AND node:Document
  RETURN count(*) AS totalCount
}
CALL () {
  // Nodes whose number is the text, or of which every word of the text begins a word. The index finds what may fit; the words themselves decide.
CALL () {
  CALL db.index.fulltext.queryNodes('cancu_words', $words) YIELD node
  WHERE all(token IN $tokens WHERE ' ' + node.words CONTAINS ' ' + token)
  RETURN node
UNION
  MATCH (node:Document {numberKey: $textNumber})
  RETURN node
UNION
  MATCH (node:Task {numberKey: $textNumber})
  RETURN node
}
WITH node
  WHERE node.level IN $levels
    AND node:Document
  WITH node
  ORDER BY node.key
  LIMIT $limit
  RETURN collect({place: [node.key], value: properties(node)}) AS rows
}
RETURN totalCount, rows
