-- Runs that refer to a node, in the order of their texts.
SELECT run.mentions, target.document, source.sha256
FROM mention_targets AS target
CROSS JOIN mention_runs AS run ON run.id = target.run
CROSS JOIN sources AS source ON source.id = target.run >> 16
WHERE target.target = :target
ORDER BY target.document, target.run
