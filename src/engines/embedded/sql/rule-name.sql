SELECT name FROM rules WHERE id = ?
