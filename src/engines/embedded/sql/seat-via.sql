UPDATE edges SET via = ? WHERE id = ? AND source = ?
