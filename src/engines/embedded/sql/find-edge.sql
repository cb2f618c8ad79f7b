SELECT id, source FROM edges WHERE from_id = ? AND type = ? AND mode = ? AND to_id = ?
