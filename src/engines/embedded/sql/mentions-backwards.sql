SELECT mention.key, mention.document, mention.start, mention.status, mention.target, mention.body, source.sha256
FROM mentions AS mention CROSS JOIN sources AS source ON source.id = mention.source
WHERE mention.document = :document AND (mention.start, mention.key) > (:start, :key) AND (mention.start, mention.key) < (:lastStart, :lastKey)
ORDER BY mention.start DESC, mention.key DESC LIMIT :limit
