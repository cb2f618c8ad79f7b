SELECT id, body FROM wordings WHERE key = ?
