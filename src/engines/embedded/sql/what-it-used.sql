SELECT wordings, edges FROM texts WHERE source = ?
