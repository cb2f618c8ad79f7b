MATCH (term:Term)<-[:DEPENDS_ON]-(source:Source)
WHERE term.term IN $terms
RETURN DISTINCT source.key AS key
ORDER BY key
