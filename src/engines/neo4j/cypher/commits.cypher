MATCH (mark:CancuStore {name: 'store'})
RETURN mark.announced AS announced, mark.settled AS settled
