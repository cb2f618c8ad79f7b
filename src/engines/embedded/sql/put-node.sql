INSERT INTO nodes (key, kind, wording, body) VALUES (?, ?, ?, ?)
