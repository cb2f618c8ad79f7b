// Wordings, terms and identities that no text stands behind any more.
MATCH (said:Contribution)
WHERE said.key IN $keys AND NOT EXISTS { (said)<-[:SAYS]-() }
DELETE said
