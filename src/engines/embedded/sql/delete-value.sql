DELETE FROM named_values WHERE kind = :kind AND id = :id
