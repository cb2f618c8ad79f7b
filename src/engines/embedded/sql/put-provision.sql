INSERT INTO provisions (source, document, ordinal, key, body) VALUES (?, ?, ?, ?, ?)
