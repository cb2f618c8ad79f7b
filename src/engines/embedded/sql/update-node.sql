UPDATE nodes SET kind = :kind, body = :body WHERE id = :id
