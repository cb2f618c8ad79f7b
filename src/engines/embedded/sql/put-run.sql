INSERT INTO mention_runs (id, start, ordinal, ordinals, mentions) VALUES __ROWS__
