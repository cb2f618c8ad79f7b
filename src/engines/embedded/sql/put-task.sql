INSERT INTO tasks (id, key, document, ordinal, code, number, appendix, modes) VALUES __ROWS__
