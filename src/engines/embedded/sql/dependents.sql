SELECT DISTINCT source.key FROM json_each(:terms) AS asked
CROSS JOIN terms ON terms.term = asked.value
CROSS JOIN dependencies ON dependencies.term = terms.id
CROSS JOIN sources AS source ON source.id = dependencies.source
ORDER BY source.key
