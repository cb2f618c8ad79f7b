// Identities that no text claims any more.
MATCH (identity:Identity)
WHERE identity.term IN $terms AND NOT EXISTS { (identity)<-[:CLAIMS]-() }
DELETE identity
