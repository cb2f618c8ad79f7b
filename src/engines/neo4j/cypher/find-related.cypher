// Documents with a relation to a node, or from it.
MATCH (:Document|Task|Agency {key: $related})__LEFT__-[__TYPES__]-__RIGHT__(node:Document)
WITH DISTINCT node
