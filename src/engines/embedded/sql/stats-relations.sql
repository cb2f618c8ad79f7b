SELECT type, count(*) AS total FROM edges GROUP BY type ORDER BY type
