INSERT INTO evidence (edge, passage, rule) VALUES (:edge, :passage, :rule) ON CONFLICT DO NOTHING
