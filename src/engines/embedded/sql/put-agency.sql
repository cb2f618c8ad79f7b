INSERT INTO agencies (id, key, level, parent) VALUES (?, ?, ?, ?)
