DELETE FROM edges WHERE id = :id AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = :id)
