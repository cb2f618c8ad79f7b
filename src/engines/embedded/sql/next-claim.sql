-- The next identity that a term is claimed to name. Leaps over the claims that repeat the last one.
SELECT key, date FROM claims WHERE term = :term AND (key, date) > (:key, :date) ORDER BY key, date LIMIT 1
