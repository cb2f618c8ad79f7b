SELECT DISTINCT evidence.edge FROM passages CROSS JOIN evidence ON evidence.passage = passages.id WHERE passages.source = ?
