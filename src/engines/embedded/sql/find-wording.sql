SELECT id FROM wordings WHERE key = :key AND hash = :hash
