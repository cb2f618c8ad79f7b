INSERT INTO claims (term, key, date, document, start, passage, rule, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
