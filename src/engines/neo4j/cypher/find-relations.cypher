MATCH (:Document|Task|Agency {key: $key})__LEFT__-[relation__TYPES__]-__RIGHT__()
