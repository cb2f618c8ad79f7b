INSERT INTO claims (term, key, date, document, start, passage, rule, source) VALUES (:term, :key, :date, :document, :start, :passage, :rule, :source)
ON CONFLICT DO NOTHING
