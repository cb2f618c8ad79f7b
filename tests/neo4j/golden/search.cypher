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
// How well each fits, and its kind: what the words find is ordered by.
WITH node,
     CASE WHEN node.numberKey = $textNumber THEN 0
          WHEN ' ' + node.words CONTAINS ' ' + $phrase THEN 1
          ELSE 2 END AS class,
     CASE WHEN node:Document THEN 0
          WHEN node:Task THEN 1
          ELSE 2 END AS kind
  WHERE true
    AND kind IN $kinds
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
// How well each fits, and its kind: what the words find is ordered by.
WITH node,
     CASE WHEN node.numberKey = $textNumber THEN 0
          WHEN ' ' + node.words CONTAINS ' ' + $phrase THEN 1
          ELSE 2 END AS class,
     CASE WHEN node:Document THEN 0
          WHEN node:Task THEN 1
          ELSE 2 END AS kind
  WHERE true
    AND kind IN $kinds
    AND class >= $after0 AND (class > $after0 OR (kind >= $after1 AND (kind > $after1 OR (node.key > $after2))))
  WITH node, class, kind
  ORDER BY class, kind, node.key
  LIMIT $limit
  RETURN collect({place: [class, kind, node.key], value: {labels: labels(node), properties: properties(node)}}) AS rows
}
RETURN totalCount, rows
