// From each reference to the text in which it stands and to what it means.
MATCH (mention:Mention)
WHERE mention.source IN $keys
MATCH (document:Document {key: mention.document})
CREATE (mention)-[:STANDS_IN]->(document)
WITH mention
OPTIONAL MATCH (target:Document {key: mention.target})
FOREACH (_ IN CASE WHEN target IS NULL THEN [] ELSE [1] END | CREATE (mention)-[:REFERS_TO]->(target))
