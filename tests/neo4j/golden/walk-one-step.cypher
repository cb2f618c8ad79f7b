// The edges reached from some nodes: first the nodes near enough, each once, then the edges that leave them.
// Where there are too many the nearest count; at one distance those of the first nodes, each with its edges in the order of lists.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
WITH start AS near, 0 AS depth
WITH near, min(depth) AS depth
MATCH (near)-[relation:BASED_ON|IMPLEMENTS ]->(other)
WITH relation, depth, near.key AS here, type(relation) AS type, coalesce(relation.mode, '') AS mode, other.key AS there
ORDER BY depth, here, type, mode, there
LIMIT $limit
RETURN [type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key, relation.documents, relation.sha256, relation.starts, relation.ends, relation.quotes, relation.lines, relation.rules, relation.vias] AS stored
