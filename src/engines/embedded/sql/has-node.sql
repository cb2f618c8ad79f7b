SELECT 1 AS found FROM nodes WHERE key = ?
