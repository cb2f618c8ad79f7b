// Takes the evidence of these texts out of relations; a relation without evidence goes.
UNWIND $rows AS row
MATCH (:Document|Task|Agency {key: row.from})-[relation:__TYPE__]->(:Document|Task|Agency {key: row.to})
WHERE coalesce(relation.mode, '') = row.mode
WITH collect(DISTINCT relation) AS relations
UNWIND relations AS relation
WITH relation, [i IN range(0, size(relation.sources) - 1) WHERE NOT relation.sources[i] IN $gone] AS kept
SET relation += {
  sources: [i IN kept | relation.sources[i]],
  documents: [i IN kept | relation.documents[i]],
  sha256: [i IN kept | relation.sha256[i]],
  starts: [i IN kept | relation.starts[i]],
  ends: [i IN kept | relation.ends[i]],
  quotes: [i IN kept | relation.quotes[i]],
  lines: [i IN kept | relation.lines[i]],
  rules: [i IN kept | relation.rules[i]],
  vias: [i IN kept | relation.vias[i]]
}
WITH collect(relation) AS relations
UNWIND relations AS relation
WITH relation
WHERE size(relation.sources) = 0
DELETE relation
