// The mark that this program leaves in a database of its own, and whether there is anything else.
OPTIONAL MATCH (mark:CancuStore {name: 'store'})
WITH mark.schemaVersion AS schemaVersion, mark IS NOT NULL AS ours
RETURN schemaVersion, ours, EXISTS { MATCH (node) WHERE NOT node:CancuStore } AS filled
