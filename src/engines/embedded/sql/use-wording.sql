UPDATE wordings SET uses = uses + ? WHERE id = ?
