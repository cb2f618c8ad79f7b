DELETE FROM terms WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM dependencies WHERE term = ?1)
