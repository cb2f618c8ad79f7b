INSERT INTO mentions (source, ordinal, start, key, document, status, target, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
