SELECT from_id, type, mode, to_id FROM edges WHERE id = ? AND source IS NULL
