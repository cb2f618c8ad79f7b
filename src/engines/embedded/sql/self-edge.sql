SELECT count(*) AS total FROM edges WHERE from_id = :node AND type = :type AND to_id = :node
