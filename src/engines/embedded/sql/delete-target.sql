DELETE FROM mention_targets WHERE target = ? AND document = ? AND run = ?
