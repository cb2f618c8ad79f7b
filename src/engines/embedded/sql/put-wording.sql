INSERT INTO wordings (key, hash, uses, body) VALUES (?, ?, 1, ?)
