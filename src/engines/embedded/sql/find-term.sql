SELECT id FROM terms WHERE term = ?
