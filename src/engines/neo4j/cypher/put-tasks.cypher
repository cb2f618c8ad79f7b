UNWIND $rows AS row
MERGE (task:Task {key: row.key})
SET task = row
