// What a text says about a shared node: texts that say the same share one wording.
UNWIND $rows AS row
MATCH (source:Source {key: row.source})
MERGE (said:Contribution {id: row.id})
ON CREATE SET said.key = row.key, said.value = row.value
CREATE (source)-[:SAYS]->(said)
