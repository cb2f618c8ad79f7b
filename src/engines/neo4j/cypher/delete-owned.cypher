// Takes out what belongs to these texts alone.
MATCH (owned:Mention|Provision|Claim)
WHERE owned.source IN $gone
DETACH DELETE owned
