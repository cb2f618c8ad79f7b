// One page of a list, and how long the whole list is.
CALL () {
  MATCH (:Document|Task|Agency {key: $key})<-[relation:BASED_ON]-()
  RETURN count(*) AS totalCount
}
CALL () {
  MATCH (:Document|Task|Agency {key: $key})<-[relation:BASED_ON]-()
  WHERE type(relation) >= $after0 AND (type(relation) > $after0 OR (coalesce(relation.mode, '') >= $after1 AND (coalesce(relation.mode, '') > $after1 OR (startNode(relation).key >= $after2 AND (startNode(relation).key > $after2 OR (endNode(relation).key > $after3))))))
  WITH relation
  ORDER BY type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key
  LIMIT $limit
  RETURN collect({place: [type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key], value: [type(relation), coalesce(relation.mode, ''), startNode(relation).key, endNode(relation).key, relation.documents, relation.sha256, relation.starts, relation.ends, relation.quotes, relation.lines, relation.rules, relation.vias]}) AS rows
}
RETURN totalCount, rows
