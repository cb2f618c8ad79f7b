SELECT count(*) AS total FROM sources
