SELECT body FROM nodes WHERE key = :key
