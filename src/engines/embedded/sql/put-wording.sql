INSERT INTO wordings (node, hash, uses) VALUES (?, ?, 1)
