-- What edges go by, where they go by something.
SELECT edge.id, edge.via FROM json_each(:edges) CROSS JOIN edges AS edge ON edge.id = json_each.value WHERE edge.via IS NOT NULL
