INSERT INTO evidence (edge, passage, rule) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
