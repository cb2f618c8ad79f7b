-- The references of one text.
SELECT id, ordinals, mentions FROM mention_runs WHERE id BETWEEN :first AND :last ORDER BY id
