INSERT INTO wordings (id, node, hash, uses) VALUES __ROWS__
