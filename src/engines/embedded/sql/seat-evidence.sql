UPDATE edges SET source = ?, start = ?, "end" = ?, rule = ?, line = ?, quote = ?, via = ? WHERE id = ?
