UPDATE wordings SET uses = uses - 1 WHERE id = ? RETURNING node, uses
