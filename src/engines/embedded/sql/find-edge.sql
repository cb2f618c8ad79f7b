SELECT id FROM edges WHERE from_id = ? AND type = ? AND mode = ? AND to_id = ?
