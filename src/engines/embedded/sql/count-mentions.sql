SELECT resolved + ambiguous + unidentified AS total FROM sources WHERE key = :document
