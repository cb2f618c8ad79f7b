-- One more text says this: the first makes the wording.
INSERT INTO wordings (key, hash, uses, body) VALUES (?, ?, 1, ?)
ON CONFLICT (key, hash) DO UPDATE SET uses = uses + 1
RETURNING id, uses
