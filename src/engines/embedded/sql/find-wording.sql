SELECT id FROM wordings WHERE node = ? AND hash = ?
