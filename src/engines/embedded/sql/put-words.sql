INSERT INTO wording_bodies (wording, body) VALUES __ROWS__
