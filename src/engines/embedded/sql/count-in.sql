SELECT count(*) AS total FROM edges WHERE to_id = :node AND type = :type
