INSERT INTO sources (key, name, sha256, file_sha256, length, slice_hash, resolved, ambiguous, unidentified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
