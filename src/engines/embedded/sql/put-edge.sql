INSERT INTO edges (from_id, type, mode, to_id, source, start, "end", rule, line, quote, via) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
