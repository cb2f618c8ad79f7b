UPDATE edges SET source = NULL, start = NULL, "end" = NULL, rule = NULL, line = NULL, quote = NULL, via = NULL WHERE id = ? AND source = ?
