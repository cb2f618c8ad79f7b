DELETE FROM evidence WHERE passage IN (SELECT id FROM passages WHERE source = ?)
