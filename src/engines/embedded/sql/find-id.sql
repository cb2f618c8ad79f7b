SELECT id FROM nodes WHERE key = ?
