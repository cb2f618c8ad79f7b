SELECT id, slice_hash AS hash FROM sources WHERE key = ?
