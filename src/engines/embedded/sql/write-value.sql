INSERT INTO named_values (kind, id, json) VALUES (:kind, :id, :json) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json
