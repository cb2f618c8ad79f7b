SELECT source.key AS document, source.sha256, evidence.start, evidence."end", evidence.quote, evidence.line, rule.name AS rule
FROM evidence
CROSS JOIN sources AS source ON source.id = evidence.source
CROSS JOIN rules AS rule ON rule.id = evidence.rule
WHERE evidence.edge = ?
