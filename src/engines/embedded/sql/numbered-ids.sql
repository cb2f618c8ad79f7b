SELECT json_group_array(id) AS ids FROM (
  SELECT id FROM documents WHERE number = :number
  UNION ALL SELECT id FROM tasks WHERE number = :number
)
