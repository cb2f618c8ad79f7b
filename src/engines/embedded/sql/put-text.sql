INSERT INTO texts (source, wordings, text, extraction) VALUES (?, ?, ?, ?)
