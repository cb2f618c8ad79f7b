INSERT INTO dependencies (term, source) VALUES (?, ?) ON CONFLICT DO NOTHING
