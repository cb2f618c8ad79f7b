UNWIND $rows AS row
CREATE (provision:Provision)
SET provision = row
WITH provision
MATCH (document:Document {key: provision.document})
CREATE (provision)-[:STANDS_IN]->(document)
