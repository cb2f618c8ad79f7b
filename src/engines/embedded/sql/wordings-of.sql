SELECT wording.id, body.body FROM wordings AS wording CROSS JOIN wording_bodies AS body ON body.wording = wording.id WHERE wording.node = ?
