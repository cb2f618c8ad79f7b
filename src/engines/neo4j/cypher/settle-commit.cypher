MATCH (mark:CancuStore {name: 'store'})
SET mark.settled = mark.announced
