// What is stored of these texts: enough to take it out again.
MATCH (source:Source)
WHERE source.key IN $keys
RETURN source.key AS key, source.sliceHash AS sliceHash, source.shared AS shared,
       source.terms AS terms, source.claimed AS claimed, source.relations AS relations
