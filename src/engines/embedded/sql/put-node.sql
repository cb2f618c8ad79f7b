INSERT INTO nodes (id, key, kind, wording, body) VALUES __ROWS__
