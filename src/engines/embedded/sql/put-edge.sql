INSERT INTO edges (from_id, type, mode, to_id, from_key, via) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
