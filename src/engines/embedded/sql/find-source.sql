SELECT id, key, sha256, lower(hex(slice_hash)) AS hash FROM sources WHERE key = ?
