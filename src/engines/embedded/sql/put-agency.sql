INSERT INTO agencies (id, key, level, parent) VALUES __ROWS__
