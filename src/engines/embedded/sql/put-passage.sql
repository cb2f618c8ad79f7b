INSERT INTO passages (source, start, "end", line, quote) VALUES (?, ?, ?, ?, ?)
