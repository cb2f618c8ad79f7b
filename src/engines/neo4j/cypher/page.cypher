// One page of a list, and how long the whole list is.
CALL () {
  __LIST__
  RETURN count(*) AS totalCount
}
CALL () {
  __WINDOW__
  WITH __ROW__
  ORDER BY __ORDER__
  LIMIT $limit
  RETURN collect({place: [__PLACE__], value: __VALUE__}) AS rows
}
RETURN totalCount, rows
