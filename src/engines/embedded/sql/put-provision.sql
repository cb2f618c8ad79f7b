INSERT INTO provisions (source, document, ordinal, key, body) VALUES __ROWS__
