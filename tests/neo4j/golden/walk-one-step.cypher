// The edges reached from some nodes: first the nodes near enough, each once, then the edges that leave them.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
WITH start AS near
WITH DISTINCT near
MATCH (near)-[relation:BASED_ON|IMPLEMENTS ]->()
WITH relation, startNode(relation).key AS from, type(relation) AS type, coalesce(relation.mode, '') AS mode, endNode(relation).key AS to
ORDER BY from, type, mode, to
LIMIT $limit
RETURN [type, mode, from, to] AS place, properties(relation) AS properties
