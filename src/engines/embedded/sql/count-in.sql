SELECT count(*) AS total FROM edges WHERE to_key = :key AND type = :type
