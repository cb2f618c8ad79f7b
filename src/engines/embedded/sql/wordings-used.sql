SELECT wordings FROM texts WHERE source = ?
