UNWIND $keys AS key
MATCH (task:Task {key: key})
MATCH (document:Document {key: task.document})
MERGE (task)-[:BELONGS_TO]->(document)
