MATCH (provision:Provision)
WHERE provision.document IN $keys AND provision.ordinal IS NOT NULL AND provision.key IS NOT NULL
RETURN properties(provision) AS properties
ORDER BY provision.document, provision.ordinal, provision.key
