INSERT INTO search (rowid, words, issuer) VALUES (:id, :words, :issuer)
