INSERT INTO texts (source, text, extraction) VALUES (?, ?, ?)
