-- Everything that the store holds. Each ingested text owns its source and what hangs on it; what several texts speak of is worked out of their wordings.

-- Ingested texts with how many of their references are resolved, small enough to be walked; the words themselves are in texts.
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  slice_hash TEXT NOT NULL,
  resolved INTEGER NOT NULL,
  ambiguous INTEGER NOT NULL,
  unidentified INTEGER NOT NULL
) STRICT;

CREATE TABLE texts (
  source INTEGER PRIMARY KEY,
  -- Ids of the wordings it uses and of the edges it proves, as JSON: what there is to put right when the text goes.
  wordings TEXT NOT NULL,
  edges TEXT NOT NULL,
  text BLOB NOT NULL,
  extraction BLOB NOT NULL
) STRICT;

-- Documents (kind 0), tasks (1) and agencies (2) as all texts together describe them: in the words of one wording, or in a body of their own.
-- One that has neither is no more than the end of an edge.
CREATE TABLE nodes (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  wording INTEGER,
  body TEXT
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  level TEXT NOT NULL,
  number TEXT,
  availability TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_type ON documents (type, key);
CREATE INDEX documents_by_level ON documents (level, key);
CREATE INDEX documents_by_number ON documents (number, key) WHERE number IS NOT NULL;

CREATE TABLE document_years (
  year INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (year, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_years_by_document ON document_years (document);

-- `modes` has one bit for each mode in which the task is justified.
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  document TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  number TEXT NOT NULL,
  appendix TEXT NOT NULL,
  modes INTEGER NOT NULL,
  UNIQUE (document, ordinal, key)
) STRICT;
CREATE INDEX tasks_by_code ON tasks (code);
CREATE INDEX tasks_by_number ON tasks (number);

CREATE TABLE task_agencies (
  agency TEXT NOT NULL,
  role TEXT NOT NULL,
  task INTEGER NOT NULL,
  PRIMARY KEY (agency, role, task)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_agencies_by_task ON task_agencies (task);

CREATE TABLE agencies (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL,
  parent TEXT
) STRICT;
CREATE INDEX agencies_by_level ON agencies (level, key);
CREATE INDEX agencies_by_parent ON agencies (parent, key);

-- Folded words of nodes. They come cut by this program: the tokenizer splits at blanks and changes nothing.
CREATE VIRTUAL TABLE search USING fts5 (words, issuer, content = '', contentless_delete = 1, tokenize = 'ascii');

-- What texts say about a node: texts that say the same share one wording, which goes with the last of its `uses`.
-- The words themselves lie apart, so that counting uses, the most frequent of all writes, rewrites small rows alone.
CREATE TABLE wordings (
  id INTEGER PRIMARY KEY,
  node INTEGER NOT NULL,
  hash BLOB NOT NULL,
  uses INTEGER NOT NULL,
  UNIQUE (node, hash)
) STRICT;
CREATE TABLE wording_bodies (
  wording INTEGER PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

-- Walks read an index and nothing else. `from_key` repeats the node's key: what cites a document can be long, and is listed in order of keys, a page at a time.
-- `mode` is empty where there is none.
CREATE TABLE edges (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT NOT NULL,
  to_id INTEGER NOT NULL,
  from_key TEXT NOT NULL,
  via TEXT,
  UNIQUE (from_id, type, mode, to_id)
) STRICT;
CREATE INDEX edges_backwards ON edges (to_id, type, mode, from_key, from_id);

-- The sentences that prove each edge.
CREATE TABLE evidence (
  edge INTEGER NOT NULL,
  source INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule INTEGER NOT NULL,
  line INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (edge, source, start, "end", rule)
) STRICT, WITHOUT ROWID;
CREATE TABLE rules (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- References. `document` is the key of the source, for the order in which references to one target are given.
CREATE TABLE mentions (
  source INTEGER NOT NULL,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  key TEXT NOT NULL,
  document TEXT NOT NULL,
  status TEXT NOT NULL,
  target TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (source, start, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_target ON mentions (target, document, start, ordinal) WHERE target IS NOT NULL;

-- Which texts depend on what a term means.
CREATE TABLE dependencies (
  term TEXT NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (term, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX dependencies_by_source ON dependencies (source);

-- What texts say a term means; `date` is empty where they give none.
CREATE TABLE claims (
  term TEXT NOT NULL,
  key TEXT NOT NULL,
  date TEXT NOT NULL,
  document TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule INTEGER NOT NULL,
  line INTEGER NOT NULL,
  quote TEXT NOT NULL,
  source INTEGER NOT NULL,
  PRIMARY KEY (term, key, date, document, start, "end", rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_source ON claims (source);

CREATE TABLE provisions (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  document TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX provisions_by_source ON provisions (source);
CREATE INDEX provisions_by_document ON provisions (document, ordinal, key);

CREATE TABLE named_values (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
