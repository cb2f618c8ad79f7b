SELECT mention.key, mention.ordinal, mention.start, mention.status, mention.target, mention.body, mention.document, source.sha256
FROM mentions AS mention CROSS JOIN sources AS source ON source.id = mention.source
WHERE mention.target = :target
ORDER BY mention.document, mention.start, mention.ordinal LIMIT :limit
