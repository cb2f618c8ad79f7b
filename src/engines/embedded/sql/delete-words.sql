DELETE FROM wording_bodies WHERE wording = ?
