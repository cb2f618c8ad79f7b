DELETE FROM nodes WHERE id = ?
