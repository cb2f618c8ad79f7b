INSERT INTO edges (from_key, type, mode, to_key, via) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (from_key, type, mode, to_key) DO UPDATE SET via = coalesce(excluded.via, via)
RETURNING id
