UPDATE evidence SET via = ? WHERE edge = ? AND source = ?
