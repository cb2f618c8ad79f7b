RETURN COUNT { MATCH (document:Document) WHERE document.availability = 'INGESTED' } AS ingested,
       COUNT { MATCH (document:Document) WHERE document.availability = 'CITED_ONLY' } AS citedOnly,
       COUNT { MATCH (mention:Mention) WHERE mention.status = 'RESOLVED' } AS resolved,
       COUNT { MATCH (mention:Mention) WHERE mention.status = 'AMBIGUOUS' } AS ambiguous,
       COUNT { MATCH (mention:Mention) WHERE mention.status = 'UNIDENTIFIED' } AS unidentified,
       COUNT { MATCH (task:Task) } AS tasks,
       COUNT { MATCH (agency:Agency) } AS agencies,
       COUNT { MATCH (provision:Provision) } AS provisions
