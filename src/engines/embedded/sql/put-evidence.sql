-- Beside the sentence that the edge itself holds.
INSERT INTO evidence (edge, source, start, "end", rule, line, quote, via)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
WHERE NOT EXISTS (SELECT 1 FROM edges WHERE id = ?1 AND source = ?2 AND start = ?3 AND "end" = ?4 AND rule = ?5)
ON CONFLICT DO NOTHING
