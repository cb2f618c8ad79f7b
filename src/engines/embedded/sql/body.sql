SELECT body FROM nodes WHERE id = :id
