INSERT INTO evidence (edge, source, start, "end", rule, line, quote) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
