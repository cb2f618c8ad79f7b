// Constraints keep an index of their own name.
SHOW INDEXES YIELD name
