// Makes the database ours, with the one node that writers lock.
MERGE (mark:CancuStore {name: 'store'})
ON CREATE SET mark.schemaVersion = $schemaVersion
MERGE (lock:CancuLock {name: 'writer'})
ON CREATE SET lock.taken = 0
