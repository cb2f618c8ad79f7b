// Waits for the writers' lock, and keeps it until the transaction ends. What it sets is never committed.
MERGE (lock:CancuLock {name: 'writer'})
SET lock.taken = 1
