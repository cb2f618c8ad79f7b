INSERT INTO says (source, wording) VALUES (:source, :wording) ON CONFLICT DO NOTHING
