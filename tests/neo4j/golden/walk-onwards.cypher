// The edges reached from some nodes: first the nodes near enough, each once, then the edges that leave them.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
// A breadth-first search that walks no node twice: its cost follows the edges reached, not the number of paths.
MATCH (start)-[step:BASED_ON|IMPLEMENTS ]->{0,5}(near)
WITH DISTINCT near
MATCH (near)-[relation:BASED_ON|IMPLEMENTS ]->()
WITH relation, startNode(relation).key AS from, type(relation) AS type, coalesce(relation.mode, '') AS mode, endNode(relation).key AS to
ORDER BY from, type, mode, to
LIMIT $limit
RETURN [type, mode, from, to] AS place, properties(relation) AS properties
