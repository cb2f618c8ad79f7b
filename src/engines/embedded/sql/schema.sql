-- Everything that the store holds. Each ingested text owns its source and what hangs on it; what several texts speak of is worked out of their wordings.

-- Ingested texts with how many of their references are resolved, small enough to be walked; the words themselves are in texts.
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  -- Of the file, where that is not the text itself.
  file_sha256 TEXT,
  length INTEGER NOT NULL,
  slice_hash BLOB NOT NULL,
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
CREATE INDEX tasks_by_key ON tasks (key);
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

-- Each edge holds one of the sentences that prove it, of whatever text came first; nearly all have no other. Walks from the citing end read the index alone.
-- `mode` is empty where there is none. `source` is null only while a text is being taken out. `via` is what this very text goes by.
CREATE TABLE edges (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT NOT NULL,
  to_id INTEGER NOT NULL,
  source INTEGER,
  start INTEGER,
  "end" INTEGER,
  rule INTEGER,
  line INTEGER,
  quote TEXT,
  via TEXT,
  UNIQUE (from_id, type, mode, to_id)
) STRICT;

-- The same edges from their other end, in the order in which they are listed: what cites a document can be long, and is read a page at a time.
CREATE TABLE arrivals (
  to_id INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT NOT NULL,
  from_key TEXT NOT NULL,
  from_id INTEGER NOT NULL,
  edge INTEGER NOT NULL,
  PRIMARY KEY (to_id, type, mode, from_key)
) STRICT, WITHOUT ROWID;

-- Further sentences that prove an edge.
CREATE TABLE evidence (
  edge INTEGER NOT NULL,
  source INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule INTEGER NOT NULL,
  line INTEGER NOT NULL,
  quote TEXT NOT NULL,
  via TEXT,
  PRIMARY KEY (edge, source, start, "end", rule)
) STRICT, WITHOUT ROWID;
CREATE TABLE rules (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- References, in runs: some that follow one another in a text, from the place (start, ordinal) on. `id` is the text's, times 65,536, and the number of the run.
-- `ordinals` are their places among the references as they were read, as JSON.
CREATE TABLE mention_runs (
  id INTEGER PRIMARY KEY,
  start INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  ordinals TEXT NOT NULL,
  mentions TEXT NOT NULL
) STRICT;

-- Which runs refer to a node, by the key of the text: the order in which such references are given.
CREATE TABLE mention_targets (
  target INTEGER NOT NULL,
  document TEXT NOT NULL,
  run INTEGER NOT NULL,
  PRIMARY KEY (target, document, run)
) STRICT, WITHOUT ROWID;

-- Which texts depend on what a term means.
CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE dependencies (
  term INTEGER NOT NULL,
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
