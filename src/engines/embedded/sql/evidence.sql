SELECT source.key AS document, source.sha256, passage.start, passage."end", passage.quote, passage.line, rule.name AS rule
FROM evidence
CROSS JOIN passages AS passage ON passage.id = evidence.passage
CROSS JOIN sources AS source ON source.id = passage.source
CROSS JOIN rules AS rule ON rule.id = evidence.rule
WHERE evidence.edge = :edge
