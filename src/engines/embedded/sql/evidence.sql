-- The sentences that prove some edges, with what each text goes by.
SELECT edge.id, edge.source, edge.start, edge."end", edge.quote, edge.line, edge.rule, edge.via
FROM json_each(:edges) CROSS JOIN edges AS edge ON edge.id = json_each.value
UNION ALL
SELECT evidence.edge, evidence.source, evidence.start, evidence."end", evidence.quote, evidence.line, evidence.rule, evidence.via
FROM json_each(:edges) CROSS JOIN evidence ON evidence.edge = json_each.value
