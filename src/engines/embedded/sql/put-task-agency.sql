INSERT INTO task_agencies (agency, role, task) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
