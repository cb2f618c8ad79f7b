DELETE FROM nodes WHERE id = ?1
AND NOT EXISTS (SELECT 1 FROM edges WHERE from_id = ?1) AND NOT EXISTS (SELECT 1 FROM arrivals WHERE to_id = ?1)
AND NOT EXISTS (SELECT 1 FROM mention_targets WHERE target = ?1)
