DELETE FROM edges WHERE id = ?
