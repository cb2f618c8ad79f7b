SELECT source.key AS document, source.sha256, evidence.start, evidence."end", evidence.quote, evidence.line, rule.name AS rule, edge.via
FROM edges AS edge
CROSS JOIN evidence ON evidence.edge = edge.id
CROSS JOIN sources AS source ON source.id = evidence.source
CROSS JOIN rules AS rule ON rule.id = evidence.rule
WHERE edge.id = ?
