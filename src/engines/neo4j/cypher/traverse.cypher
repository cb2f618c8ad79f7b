// The edges reached from some nodes: first the nodes near enough, each once, then the edges that leave them.
// Where there are too many the nearest count; at one distance those of the first nodes, each with its edges in the order of lists.
MATCH (start:Document|Task|Agency)
WHERE start.key IN $from
__WALK__
WITH near, min(depth) AS depth
MATCH (near)__LEFT__-[relation__TYPES__ __EDGES__]-__RIGHT__(other)
WITH relation, depth, near.key AS here, type(relation) AS type, coalesce(relation.mode, '') AS mode, other.key AS there
ORDER BY depth, here, type, mode, there
LIMIT $limit
RETURN __RELATION__ AS stored
