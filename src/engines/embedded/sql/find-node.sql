SELECT kind, wording, body FROM nodes WHERE id = ?
