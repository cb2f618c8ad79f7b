// A breadth-first search that walks no node twice: its cost follows the edges reached, not the number of paths.
// Grouped by its start, where the plan takes the least depth out of the search itself.
MATCH path = (start)__LEFT__-[step__TYPES__ __STEPS__]-__RIGHT__{0,__DEPTH__}(near)
WITH start, near, min(length(path)) AS depth
