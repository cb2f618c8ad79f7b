INSERT INTO mentions (key, source, document, start, status, target, body) VALUES (:key, :source, :document, :start, :status, :target, :body)
