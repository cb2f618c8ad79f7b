INSERT INTO search (rowid, words, issuer) VALUES (?, ?, ?)
