MATCH (provision:Provision)
WHERE provision.document IN $keys
RETURN properties(provision) AS properties
ORDER BY provision.document, provision.ordinal
