MERGE (mark:CancuStore {name: 'store'})
ON CREATE SET mark.schemaVersion = $schemaVersion
