INSERT INTO nodes (key, kind, body) VALUES (:key, :kind, :body)
