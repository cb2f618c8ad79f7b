SELECT DISTINCT edge FROM evidence WHERE source = ?
