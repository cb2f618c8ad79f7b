MATCH (document:Document)
WHERE document.key = $prefix OR document.key STARTS WITH $prefix + '.'
RETURN document.key AS key
ORDER BY key
LIMIT $limit
