UPDATE nodes SET kind = ?, body = ? WHERE id = ?
