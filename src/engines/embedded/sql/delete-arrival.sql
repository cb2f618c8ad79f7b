DELETE FROM arrivals WHERE to_id = ? AND type = ? AND mode = ? AND from_key = (SELECT key FROM nodes WHERE id = ?)
