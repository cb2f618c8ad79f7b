// Which texts depend on what a term means.
UNWIND $rows AS row
MATCH (source:Source {key: row.source})
MERGE (term:Term {term: row.term})
CREATE (source)-[:DEPENDS_ON]->(term)
