INSERT INTO edges (from_key, type, mode, to_key, via) VALUES (:from, :type, :mode, :to, :via)
ON CONFLICT (from_key, type, mode, to_key) DO UPDATE SET via = coalesce(excluded.via, via)
RETURNING id
