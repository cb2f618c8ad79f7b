INSERT INTO task_agencies (agency, role, task) VALUES __ROWS__ ON CONFLICT DO NOTHING
