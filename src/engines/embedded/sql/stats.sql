SELECT 'ingested' AS what, count(*) AS total FROM documents WHERE availability = 'INGESTED'
UNION ALL SELECT 'citedOnly', count(*) FROM documents WHERE availability = 'CITED_ONLY'
UNION ALL SELECT 'tasks', count(*) FROM tasks
UNION ALL SELECT 'agencies', count(*) FROM agencies
UNION ALL SELECT 'provisions', count(*) FROM provisions
UNION ALL SELECT 'resolved', coalesce(sum(resolved), 0) FROM sources
UNION ALL SELECT 'ambiguous', coalesce(sum(ambiguous), 0) FROM sources
UNION ALL SELECT 'unidentified', coalesce(sum(unidentified), 0) FROM sources
