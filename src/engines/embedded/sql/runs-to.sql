SELECT id, ordinals, mentions FROM mention_runs
WHERE id BETWEEN :first AND :last AND (start, ordinal) < (:start, :ordinal)
ORDER BY id DESC
