-- Counting what is of one kind asks for all of that kind.
SELECT json_group_array(id) AS ids FROM __TABLE__
