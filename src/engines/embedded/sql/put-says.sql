INSERT INTO says (source, wording) VALUES (?, ?) ON CONFLICT DO NOTHING
