-- The first claim of an identity that does not stand in one of the texts left out.
SELECT claim.document, claim.start, source.sha256, passage."end", passage.quote, passage.line, rule.name AS rule
FROM claims AS claim
CROSS JOIN sources AS source ON source.id = claim.source
CROSS JOIN passages AS passage ON passage.id = claim.passage
CROSS JOIN rules AS rule ON rule.id = claim.rule
WHERE claim.term = :term AND claim.key = :key AND claim.date = :date AND source.key NOT IN (SELECT value FROM json_each(:except))
ORDER BY claim.document, claim.start, passage."end", rule.name LIMIT 1
