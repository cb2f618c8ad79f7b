// What the texts other than $gone say about shared nodes, each wording once.
UNWIND $keys AS key
MATCH (said:Contribution {key: key})
WHERE EXISTS { MATCH (said)<-[:SAYS]-(source:Source) WHERE NOT source.key IN $gone }
RETURN key, said.value AS value
