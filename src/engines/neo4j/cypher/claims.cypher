// The first claim of each identity that a term names.
UNWIND $terms AS term
MATCH (identity:Identity {term: term})
CALL (identity) {
  MATCH (claim:Claim)
  WHERE claim.identity = identity.id AND claim.document IS NOT NULL AND claim.start IS NOT NULL AND NOT claim.source IN $except
  RETURN claim
  ORDER BY claim.document, claim.start
  LIMIT 1
}
RETURN term, properties(claim) AS properties
