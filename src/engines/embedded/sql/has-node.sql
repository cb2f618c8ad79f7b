SELECT 1 AS found FROM nodes WHERE id = ? AND (wording IS NOT NULL OR body IS NOT NULL)
