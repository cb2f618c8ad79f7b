SELECT id FROM wordings WHERE key = ? AND hash = ?
