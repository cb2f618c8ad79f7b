INSERT INTO provisions (source, document, ordinal, key, body) VALUES (:source, :document, :ordinal, :key, :body)
