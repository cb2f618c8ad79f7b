INSERT INTO texts (source, text, extraction) VALUES (:source, :text, :extraction)
