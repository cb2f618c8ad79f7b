-- The first claim of an identity that does not stand in one of the texts left out.
SELECT claim.document, source.sha256, claim.start, claim."end", claim.quote, claim.line, rule.name AS rule
FROM claims AS claim
CROSS JOIN sources AS source ON source.id = claim.source
CROSS JOIN rules AS rule ON rule.id = claim.rule
WHERE claim.term = :term AND claim.key = :key AND claim.date = :date AND claim.document NOT IN (SELECT value FROM json_each(:except))
ORDER BY claim.document, claim.start, claim."end", rule.name LIMIT 1
