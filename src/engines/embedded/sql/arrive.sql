-- Edges that this transaction brought, from their other end. In the order of the table: neighbours go to one page.
INSERT INTO arrivals (to_id, type, mode, from_key, from_id, edge)
SELECT edge.to_id, edge.type, edge.mode, node.key, edge.from_id, edge.id
FROM edges AS edge CROSS JOIN nodes AS node ON node.id = edge.from_id
WHERE edge.id > :last
ORDER BY edge.to_id, edge.type, edge.mode, node.key
