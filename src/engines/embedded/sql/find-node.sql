SELECT id, kind FROM nodes WHERE key = :key
