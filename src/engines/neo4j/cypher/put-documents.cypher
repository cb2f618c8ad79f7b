// Cited and ingested documents, with a label for their family beside :Document.
UNWIND $rows AS row
MERGE (document:Document {key: row.properties.key})
SET document = row.properties
SET document:$(row.label)
