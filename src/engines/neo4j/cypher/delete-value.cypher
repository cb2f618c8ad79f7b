MATCH (value:Value {kind: $kind, id: $id})
DELETE value
