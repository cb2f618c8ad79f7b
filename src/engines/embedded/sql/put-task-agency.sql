INSERT INTO task_agencies (agency, role, task) VALUES (:agency, :role, :task) ON CONFLICT DO NOTHING
