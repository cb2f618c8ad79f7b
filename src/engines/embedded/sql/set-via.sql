UPDATE edges SET via = ? WHERE id = ?
