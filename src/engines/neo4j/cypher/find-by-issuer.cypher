// Documents of whose issuer every word begins a word.
CALL () {
  CALL db.index.fulltext.queryNodes('cancu_issuer_words', $issuerQuery) YIELD node
  RETURN node
}
WITH node
