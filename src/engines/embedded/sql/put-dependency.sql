INSERT INTO dependencies (term, source) VALUES (:term, :source) ON CONFLICT DO NOTHING
