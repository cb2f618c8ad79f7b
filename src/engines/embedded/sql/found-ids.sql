-- Nodes in which the words are, as one list: as many rows would cost more than all the rest.
SELECT json_group_array(rowid) AS ids FROM search WHERE search MATCH :match
