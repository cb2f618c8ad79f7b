SELECT count(*) AS total FROM arrivals WHERE to_id = :node AND type = :type
