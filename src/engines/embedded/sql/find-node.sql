SELECT id, wording, body FROM nodes WHERE key = ?
