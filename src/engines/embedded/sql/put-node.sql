INSERT INTO nodes (key, kind, body) VALUES (?, ?, ?)
