SELECT key, id FROM __TABLE__ WHERE key > :after AND key < :before ORDER BY key
