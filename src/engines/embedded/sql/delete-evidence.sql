DELETE FROM evidence WHERE edge = ? AND source = ?
