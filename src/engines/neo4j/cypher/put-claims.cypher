// What texts say a number or a name means. Claims of one identity share a node, so that finding the first does not cost more with every text.
UNWIND $rows AS row
MERGE (identity:Identity {id: row.claim.identity})
ON CREATE SET identity.term = row.term
CREATE (claim:Claim)-[:CLAIMS]->(identity)
SET claim = row.claim
