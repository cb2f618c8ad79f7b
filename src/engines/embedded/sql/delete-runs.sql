DELETE FROM mention_runs WHERE id BETWEEN ? AND ?
