MATCH (term:Term)
WHERE term.term IN $terms AND NOT EXISTS { (term)<-[:DEPENDS_ON]-() }
DELETE term
