// Takes the evidence of these texts out of relations; a relation without evidence goes.
UNWIND $rows AS row
MATCH (:Document|Task|Agency {key: row.from})-[relation:__TYPE__]->(:Document|Task|Agency {key: row.to})
WHERE coalesce(relation.mode, '') = row.mode
WITH relation, [i IN range(0, size(relation.sources) - 1) WHERE NOT relation.sources[i] IN $gone] AS kept
FOREACH (_ IN CASE WHEN kept = [] THEN [1] ELSE [] END | DELETE relation)
FOREACH (_ IN CASE WHEN kept = [] THEN [] ELSE [1] END |
  SET relation.sources = [i IN kept | relation.sources[i]],
      relation.documents = [i IN kept | relation.documents[i]],
      relation.sha256 = [i IN kept | relation.sha256[i]],
      relation.starts = [i IN kept | relation.starts[i]],
      relation.ends = [i IN kept | relation.ends[i]],
      relation.quotes = [i IN kept | relation.quotes[i]],
      relation.lines = [i IN kept | relation.lines[i]],
      relation.rules = [i IN kept | relation.rules[i]],
      relation.vias = [i IN kept | relation.vias[i]])
