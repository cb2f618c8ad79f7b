// One relation for each (from, type, mode, to): its evidence grows with every text that states it.
UNWIND $rows AS row
MATCH (from:Document|Task|Agency {key: row.from})
MATCH (to:Document|Task|Agency {key: row.to})
MERGE (from)-[relation:__TYPE__ __MODE__]->(to)
SET relation.sources = coalesce(relation.sources, []) + row.sources,
    relation.documents = coalesce(relation.documents, []) + row.documents,
    relation.sha256 = coalesce(relation.sha256, []) + row.sha256,
    relation.starts = coalesce(relation.starts, []) + row.starts,
    relation.ends = coalesce(relation.ends, []) + row.ends,
    relation.quotes = coalesce(relation.quotes, []) + row.quotes,
    relation.lines = coalesce(relation.lines, []) + row.lines,
    relation.rules = coalesce(relation.rules, []) + row.rules,
    relation.vias = coalesce(relation.vias, []) + row.vias
RETURN count(*) AS stored
