INSERT INTO passages (source, start, "end", line, quote) VALUES (:source, :start, :end, :line, :quote)
