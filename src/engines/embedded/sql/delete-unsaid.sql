DELETE FROM wordings WHERE id = :id AND NOT EXISTS (SELECT 1 FROM says WHERE wording = :id)
