INSERT INTO claims (term, key, date, document, start, "end", rule, line, quote, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
