UPDATE nodes SET kind = ?, wording = ?, body = ? WHERE id = ?
