SELECT key, name, sha256, length FROM sources WHERE key > :key AND key < :lastKey ORDER BY key LIMIT :limit
