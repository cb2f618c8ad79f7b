INSERT INTO wordings (key, hash, body) VALUES (?, ?, ?) ON CONFLICT (key, hash) DO NOTHING
