INSERT INTO search (rowid, words, issuer) VALUES __ROWS__
