SELECT count(*) AS total FROM mentions WHERE document = :document
