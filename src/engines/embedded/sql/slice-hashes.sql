SELECT key, lower(hex(slice_hash)) AS hash FROM sources ORDER BY key
