INSERT INTO document_years (year, document) VALUES __ROWS__
