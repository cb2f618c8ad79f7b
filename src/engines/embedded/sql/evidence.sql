-- The sentences that prove some edges.
SELECT evidence.edge, evidence.source, evidence.start, evidence."end", evidence.quote, evidence.line, evidence.rule
FROM json_each(:edges) CROSS JOIN evidence ON evidence.edge = json_each.value
