INSERT INTO wording_bodies (wording, body) VALUES (?, ?)
