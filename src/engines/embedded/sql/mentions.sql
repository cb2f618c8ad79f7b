SELECT mention.key, mention.ordinal, mention.start, mention.status, mention.target, mention.body, source.key AS document, source.sha256
FROM sources AS source CROSS JOIN mentions AS mention ON mention.source = source.id
WHERE source.key = :document AND (mention.start, mention.ordinal) > (:start, :ordinal) AND (mention.start, mention.ordinal) < (:lastStart, :lastOrdinal)
ORDER BY mention.start, mention.ordinal LIMIT :limit
