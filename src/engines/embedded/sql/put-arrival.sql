INSERT INTO arrivals (to_id, type, mode, from_key, from_id, edge) VALUES __ROWS__
