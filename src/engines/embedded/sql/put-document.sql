INSERT INTO documents (id, key, type, level, number, availability) VALUES __ROWS__
