SELECT id, json FROM named_values WHERE kind = :kind AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids))) ORDER BY id
