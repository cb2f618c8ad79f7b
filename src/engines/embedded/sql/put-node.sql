INSERT INTO nodes (key, kind) VALUES (?, ?)
