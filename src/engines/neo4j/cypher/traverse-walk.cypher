// A breadth-first search that walks no node twice: its cost follows the edges reached, not the number of paths.
MATCH (start)__LEFT__-[step__TYPES__ __STEPS__]-__RIGHT__{0,__DEPTH__}(near)
