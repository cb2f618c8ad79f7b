-- Ids of what a transaction brings are given out before it is written.
SELECT (SELECT coalesce(max(id), 0) FROM nodes) AS node, (SELECT coalesce(max(id), 0) FROM wordings) AS wording
