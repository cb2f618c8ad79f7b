// References to documents, wherever they stand: read in the order of the index, so that the cost follows what is returned.
UNWIND $keys AS key
CALL (key) {
  MATCH (mention:Mention)
  WHERE mention.target = key AND mention.document IS NOT NULL AND mention.start IS NOT NULL AND mention.ordinal IS NOT NULL
  RETURN mention
  ORDER BY mention.target, mention.document, mention.start, mention.ordinal
  LIMIT $limit
}
RETURN key, properties(mention) AS properties
