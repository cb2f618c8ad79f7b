// The first claim of each identity that a term names: read in the order of the index, so that the cost follows what is returned.
UNWIND $terms AS term
MATCH (identity:Identity {term: term})
CALL (identity) {
  MATCH (claim:Claim)
  WHERE claim.identity = identity.id AND claim.document IS NOT NULL AND claim.start IS NOT NULL AND claim.end IS NOT NULL AND claim.rule IS NOT NULL AND NOT claim.source IN $except
  RETURN claim
  ORDER BY claim.identity, claim.document, claim.start, claim.end, claim.rule
  LIMIT 1
}
RETURN term, properties(claim) AS properties
