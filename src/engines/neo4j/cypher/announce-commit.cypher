MATCH (mark:CancuStore {name: 'store'})
SET mark.announced = coalesce(mark.announced, 0) + 1
