INSERT INTO texts (source, wordings, edges, text, extraction) VALUES (?, ?, ?, ?, ?)
