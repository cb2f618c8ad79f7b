SELECT id, kind, body FROM nodes WHERE key = ?
