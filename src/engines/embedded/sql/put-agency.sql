INSERT INTO agencies (id, key, level, parent) VALUES (:id, :key, :level, :parent)
