SELECT count(*) AS total FROM edges WHERE from_key = :key AND type = :type
