// The edges reached from some nodes. First the nodes within __DEPTH__ steps, each once (a breadth-first search that walks no node twice), then the edges that leave them.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
MATCH (start)__LEFT__-[step:__TYPES__ __STEPS__]-__RIGHT__{0,__DEPTH__}(near)
WITH DISTINCT near
MATCH (near)__LEFT__-[relation:__TYPES__ __EDGES__]-__RIGHT__()
WITH relation, [startNode(relation).key, type(relation), coalesce(relation.mode, ''), endNode(relation).key] AS place
ORDER BY place
LIMIT $limit
RETURN place, properties(relation) AS properties
