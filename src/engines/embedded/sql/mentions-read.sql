-- References of a text as they were read, in the order in which they were.
SELECT body FROM mentions WHERE source = :source ORDER BY ordinal
