SELECT key, sha256 FROM sources WHERE id = ?
