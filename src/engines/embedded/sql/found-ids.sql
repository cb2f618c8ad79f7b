-- Every node in which the words are, as one list: thousands of rows would cost more than all the rest.
SELECT json_group_array(rowid) AS ids FROM search WHERE search MATCH :match
