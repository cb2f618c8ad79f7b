INSERT INTO wordings (key, hash, body) VALUES (:key, :hash, :body) ON CONFLICT (key, hash) DO NOTHING
