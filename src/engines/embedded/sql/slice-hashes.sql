SELECT key, slice_hash AS hash FROM sources ORDER BY key
