INSERT INTO sources (key, name, sha256, length, slice_hash) VALUES (:key, :name, :sha256, :length, :hash)
