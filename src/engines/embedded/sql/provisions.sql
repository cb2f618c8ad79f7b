SELECT body FROM provisions WHERE document = :document ORDER BY ordinal, key
