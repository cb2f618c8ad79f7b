// Takes the writers' lock until the transaction ends: every writing transaction begins with it.
MERGE (lock:CancuLock {name: 'writer'})
SET lock.taken = coalesce(lock.taken, 0) + 1
