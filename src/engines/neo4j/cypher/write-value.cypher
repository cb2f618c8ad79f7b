MERGE (value:Value {kind: $kind, id: $id})
SET value.json = $json
