SELECT via FROM edges WHERE id = ?
