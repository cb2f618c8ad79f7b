UNWIND $rows AS row
MERGE (agency:Agency {key: row.key})
SET agency = row
