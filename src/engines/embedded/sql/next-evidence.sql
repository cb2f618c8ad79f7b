DELETE FROM evidence WHERE (edge, source, start, "end", rule) = (SELECT edge, source, start, "end", rule FROM evidence WHERE edge = ? LIMIT 1)
RETURNING source, start, "end", rule, line, quote, via
