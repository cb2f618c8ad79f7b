UNWIND $rows AS row
MERGE (source:Source {key: row.key})
SET source = row
