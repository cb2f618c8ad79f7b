UNWIND $keys AS key
MATCH (source:Source {key: key})
MATCH (document:Document {key: key})
MERGE (document)-[:READ_FROM]->(source)
