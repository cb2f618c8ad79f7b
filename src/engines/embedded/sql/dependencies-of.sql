SELECT term FROM dependencies WHERE source = ?
