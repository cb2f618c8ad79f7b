SELECT body FROM wordings WHERE key = ?
