SELECT DISTINCT source.key FROM dependencies CROSS JOIN sources AS source ON source.id = dependencies.source
WHERE dependencies.term IN (SELECT value FROM json_each(:terms))
ORDER BY source.key
