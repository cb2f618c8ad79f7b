// The edges reached from some nodes. First the nodes within __DEPTH__ steps, each once (a breadth-first search that walks no node twice), then the edges that leave them.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
MATCH (start)__LEFT__-[step__TYPES__ __STEPS__]-__RIGHT__{0,__DEPTH__}(near)
WITH DISTINCT near
MATCH (near)__LEFT__-[relation__TYPES__ __EDGES__]-__RIGHT__()
WITH relation, startNode(relation).key AS from, type(relation) AS type, coalesce(relation.mode, '') AS mode, endNode(relation).key AS to
ORDER BY from, type, mode, to
LIMIT $limit
RETURN [type, mode, from, to] AS place, properties(relation) AS properties
