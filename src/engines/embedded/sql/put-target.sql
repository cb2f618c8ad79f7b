INSERT INTO mention_targets (target, document, run) VALUES __ROWS__
