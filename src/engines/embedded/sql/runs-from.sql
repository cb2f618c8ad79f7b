-- Where the references of a text lie from a place on: the run in which the place is, and those after it.
SELECT id, ordinals, mentions FROM mention_runs
WHERE id BETWEEN :first AND :last
AND id >= coalesce((SELECT max(id) FROM mention_runs WHERE id BETWEEN :first AND :last AND (start, ordinal) <= (:start, :ordinal)), 0)
ORDER BY id
