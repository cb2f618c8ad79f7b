DELETE FROM wordings WHERE id = ? AND uses = 0
