INSERT INTO mentions (source, start, ordinal, key, document, status, target, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
