SELECT wording.id, wording.key FROM says CROSS JOIN wordings AS wording ON wording.id = says.wording WHERE says.source = ?
