// Takes back what these texts say about shared nodes, and the references they depend on.
MATCH (source:Source)-[said:SAYS|DEPENDS_ON]->()
WHERE source.key IN $gone
DELETE said
