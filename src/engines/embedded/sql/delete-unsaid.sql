DELETE FROM wordings WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM says WHERE wording = ?1)
