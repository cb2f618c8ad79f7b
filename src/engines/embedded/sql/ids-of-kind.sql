-- Counting what is of one kind asks for all of that kind.
SELECT json_group_array(id) AS ids FROM (SELECT id FROM __TABLE__ WHERE id > :after ORDER BY id LIMIT :limit)
