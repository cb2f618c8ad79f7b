INSERT INTO terms (term) VALUES (?)
