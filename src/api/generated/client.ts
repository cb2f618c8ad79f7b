export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2022-04-21`. */
  Date: { input: string; output: string; }
};

/** The one entry of every reading question. Writing is under `Mutation`. */
export type Query = {
  readonly __typename?: 'Query';
  /** An agency by its key; null where there is none. */
  readonly agency?: Maybe<Agency>;
  /** Agencies, in the order of their keys. */
  readonly agencies: AgencyConnection;
  /** Every rule of the audit, in the order in which people read a report. */
  readonly auditRules: ReadonlyArray<AuditRule>;
  /** How far the tasks and references of one text are proven; null where no text of the document is in the library. */
  readonly coverage?: Maybe<Coverage>;
  /** A document by its key, its LEX URN, or an earlier and shorter key that means it alone; null where there is none, AMBIGUOUS with the candidates where several fit. */
  readonly document?: Maybe<Document>;
  /** Documents, read or only cited, in the order of their keys. */
  readonly documents: DocumentConnection;
  /** Findings of the audit, text by text in the order of their keys. Read forwards only: `last` and `before` are BAD_USER_INPUT. */
  readonly findings: FindingConnection;
  /** A document, task or agency by its `id`; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Documents, tasks and agencies whose number, name, title or variants hold every word of the text or a longer one that begins with it, with or without diacritics. Exact numbers come first, then phrases. */
  readonly search: SearchConnection;
  /** A task by its key; null where there is none. */
  readonly task?: Maybe<Task>;
  /** Tasks, in the order of their documents and of the text. */
  readonly tasks: TaskConnection;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryAgencyArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryCoverageArgs = {
  document: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryDocumentArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryTaskArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on agencies. Each one that is given must hold. */
export type AgencyFilter = {
  /** Of one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  /** Key of the body that they belong to. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** Words of a name or variant, as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type Agency = Node & Entity & {
  readonly __typename?: 'Agency';
  /** Names the node among all kinds. Not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** Readable key. */
  readonly key: Scalars['String']['output'];
  /** Always AGENCY. */
  readonly kind: NodeKind;
  /** Always null: agencies have no number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Full official name. */
  readonly name: Scalars['String']['output'];
  /** Every form that a text writes, the name too. */
  readonly variants: ReadonlyArray<Scalars['String']['output']>;
  /** Rank. */
  readonly level: AgencyLevel;
  /** The body it belongs to, null where unknown. */
  readonly parent?: Maybe<Agency>;
  /** Province or city, null for national bodies. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Tasks that it leads or coordinates, in the order of their documents and of the text. */
  readonly tasks: TaskConnection;
  /** Relations in which it stands, ordered by type, then by the keys of the ends. */
  readonly relations: RelationConnection;
  /** The tasks that it leads and coordinates, and what they rest on, step by step. */
  readonly basisChain: Chain;
  /** What rests on it, step by step: its tasks; with ISSUED_BY the documents that it issued, and what rests on them. */
  readonly impact: Chain;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyTasksArgs = {
  role?: InputMaybe<AgencyRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyRelationsArgs = {
  direction?: InputMaybe<Direction>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyBasisChainArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Rank of an agency. */
export type AgencyLevel =
  /** Bodies of the whole country. */
  | 'CENTRAL'
  /** Organs of the Communist Party of Viet Nam. */
  | 'PARTY'
  /** Provinces and cities under central authority. */
  | 'PROVINCE'
  /** Districts, and towns and cities of provinces. */
  | 'DISTRICT'
  /** Communes, wards and townships. */
  | 'COMMUNE'
  /** Enterprises and banks. */
  | 'ENTERPRISE'
  /** Whatever no rule places, and groups such as `các sở, ban, ngành`. */
  | 'OTHER';

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies of the page. */
  readonly nodes: ReadonlyArray<Agency>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agency in its list. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** A rule that documents are audited by. */
export type AuditRule = {
  readonly __typename?: 'AuditRule';
  /** Stable, in kebab-case. */
  readonly id: Scalars['ID']['output'];
  /** How much its findings weigh, unless a case weighs more or less. */
  readonly severity: Severity;
  /** Its name. */
  readonly title: Bilingual;
  /** What it looks for, and why that matters. */
  readonly explanation: Bilingual;
  /** Article of the law or decree that it rests on; null where it rests on good practice alone. */
  readonly legalSource?: Maybe<Scalars['String']['output']>;
};

/** A text in two languages. */
export type Bilingual = {
  readonly __typename?: 'Bilingual';
  /** Vietnamese. */
  readonly vi: Scalars['String']['output'];
  /** English. */
  readonly en: Scalars['String']['output'];
};

/** How much a finding weighs. */
export type Severity =
  /** Wrong as it stands. */
  | 'ERROR'
  /** Probably wrong, or wrong by a source outside the document. */
  | 'WARNING'
  /** Worth knowing. */
  | 'INFO';

/** The part of the graph that is reached step by step from one node. Cycles and diamonds appear once. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** Key of the node asked about. */
  readonly start: Scalars['String']['output'];
  /** The nodes reached, nearest first, the one asked about among them with depth 0. */
  readonly nodes: ReadonlyArray<ChainNode>;
  /** The relations followed, in the order of depth, then of the keys. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** Shortest ways from the node asked about to the ends of the chain, as keys, shortest first. */
  readonly paths: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** Not everything was followed: a limit ended it. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Which limit ended it; null unless `truncated`. */
  readonly truncatedBy?: Maybe<ChainLimit>;
};


/** The part of the graph that is reached step by step from one node. Cycles and diamonds appear once. */
export type ChainPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node of a chain. */
export type ChainNode = {
  readonly __typename?: 'ChainNode';
  /** The node. */
  readonly node: GraphNode;
  /** Steps from the node asked about. */
  readonly depth: Scalars['Int']['output'];
  /** For documents, where `asOf` was asked: whether it was in force on that day. */
  readonly status?: Maybe<DocumentStatus>;
};

/** A relation of a chain, in the direction from what cites to what is cited. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Key of the citing end. */
  readonly from: Scalars['String']['output'];
  /** Key of the cited end. */
  readonly to: Scalars['String']['output'];
  /** What the one says of the other. */
  readonly type: RelationType;
  /** For JUSTIFIED_BY the mode; null for all others. */
  readonly mode?: Maybe<JustificationMode>;
  /** What lends the justification; null unless the mode is LINKED, SECTION or INHERITED. */
  readonly via?: Maybe<Via>;
  /** Where `asOf` was asked and the cited end is a document: whether it was in force on the day of the citing one; null where that day is unknown. */
  readonly statusThen?: Maybe<DocumentStatus>;
  /** All the words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A limit that ends a chain. */
export type ChainLimit =
  /** Steps: `maxDepth`, or the server's own limit. */
  | 'MAX_DEPTH'
  /** Relations in one chain. */
  | 'MAX_EDGES';

/** How far the tasks and references of one text are proven. Kinds of proof are counted apart and never added together. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The document that was read. */
  readonly document: Document;
  /** All its tasks. */
  readonly total: TaskCoverage;
  /** Its tasks by appendix. */
  readonly appendices: ReadonlyArray<TaskCoverage>;
  /** Its tasks by heading. */
  readonly groups: ReadonlyArray<TaskCoverage>;
  /** Its tasks by leading agency. */
  readonly agencies: ReadonlyArray<TaskCoverage>;
  /** Its references. */
  readonly references: ReferenceCoverage;
  /** The documents that it cites. */
  readonly citedDocuments: CitedDocumentCoverage;
  /** Documents declared as bases that no task rests on. */
  readonly declaredNeverUsed: ReadonlyArray<Document>;
  /** Documents that tasks rest on and that are not declared as bases. */
  readonly usedNeverDeclared: ReadonlyArray<Document>;
};

/** Tasks counted by the modes that justify them. One task may count in several modes. */
export type TaskCoverage = {
  readonly __typename?: 'TaskCoverage';
  /** What was counted. */
  readonly scope: CoverageScope;
  /** Code of the appendix, heading of the group or name of the agency; null for the whole document. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The agency, where the scope is AGENCY. */
  readonly agency?: Maybe<Agency>;
  /** How many tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** Their budget in million VND; tasks without a figure count as zero. */
  readonly budget: Scalars['Float']['output'];
  /** The tasks that each mode justifies, and their budget. */
  readonly byMode: ReadonlyArray<ModeCoverage>;
  /** Tasks that no mode justifies. */
  readonly unjustified: TaskFigures;
  /** Tasks without an explicit basis of their own. */
  readonly withoutExplicit: TaskFigures;
};

/** Tasks that one mode justifies. */
export type ModeCoverage = {
  readonly __typename?: 'ModeCoverage';
  /** The mode. */
  readonly mode: JustificationMode;
  /** How many tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** Their budget in million VND. */
  readonly budget: Scalars['Float']['output'];
};

/** A number of tasks, and the money behind them. */
export type TaskFigures = {
  readonly __typename?: 'TaskFigures';
  /** How many tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** Their budget in million VND. */
  readonly budget: Scalars['Float']['output'];
};

/** References of a text by what is known of them. */
export type ReferenceCoverage = {
  readonly __typename?: 'ReferenceCoverage';
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Those of which the document meant is known. */
  readonly resolved: Scalars['Int']['output'];
  /** Those that several documents fit. */
  readonly ambiguous: Scalars['Int']['output'];
  /** Those that nothing identifies. */
  readonly unidentified: Scalars['Int']['output'];
};

/** Cited documents by whether they were read. */
export type CitedDocumentCoverage = {
  readonly __typename?: 'CitedDocumentCoverage';
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Those that were read. */
  readonly ingested: Scalars['Int']['output'];
  /** Those known from references alone. */
  readonly citedOnly: Scalars['Int']['output'];
};

/** What tasks are counted by. */
export type CoverageScope =
  /** The whole document. */
  | 'DOCUMENT'
  /** One appendix. */
  | 'APPENDIX'
  /** One heading. */
  | 'GROUP'
  /** One leading agency. */
  | 'AGENCY';

/** Conditions on documents. Each one that is given must hold. */
export type DocumentFilter = {
  /** Of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<DocumentType>>;
  /** Of one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  /** This number, compared without regard to case, dashes, white space and leading zeros. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Year of the number, or of any date claimed for the document, from this one. */
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The same, up to this one. */
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
  /** Words of the issuing body, with or without diacritics. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Read, or only cited. */
  readonly availability?: InputMaybe<Availability>;
  /** Words of the number, name or title, as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Documents that stand in a relation to another node. */
  readonly relatedTo?: InputMaybe<RelatedTo>;
};

/** A relation that a document must have. */
export type RelatedTo = {
  /** Of one of these types; any, where nothing is given. */
  readonly type?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Key of the other node. */
  readonly key: Scalars['String']['input'];
  /** OUT: the documents that have the relation to `key`; IN: those that `key` has it to. */
  readonly direction?: InputMaybe<Direction>;
};

/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type Document = Node & Entity & {
  readonly __typename?: 'Document';
  /** Names the node among all kinds. Not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** Readable key: type, number, issuing body and year as far as known. */
  readonly key: Scalars['String']['output'];
  /** Always DOCUMENT. */
  readonly kind: NodeKind;
  /** Name in the LEX namespace (RFC 9676). */
  readonly urn: Scalars['String']['output'];
  /** What sort of document it is. */
  readonly type: DocumentType;
  /** The type word in Vietnamese: `Quyết định`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Its number as written: `749/QĐ-TTg`; null for laws named in words. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** A law's own name without its type word, where a text gives it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How people cite it: type word and number, or type word and name. */
  readonly label: Scalars['String']['output'];
  /** The full first citation that decree 30/2020/NĐ-CP prescribes: type word, number, date, issuing body and subject, as far as they are known; of laws type word, name and date. */
  readonly citation: Scalars['String']['output'];
  /** What it is about, as a text gives it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The day of issue; null where it is unknown, incomplete or claimed differently by the texts, see `dates`. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Every date that a text claims for it, with the words that do. */
  readonly dates: ReadonlyArray<DocumentDate>;
  /** The issuing body as a text gives it. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Who signed it; null unless read. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** Rank of the issuing body. */
  readonly level: DocumentLevel;
  /** Province or city of the issuing body, null for national ones. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Year of the number, else of the one date claimed. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Read, or only cited. */
  readonly availability: Availability;
  /** The text it was read from; null where it is only cited. */
  readonly source?: Maybe<Source>;
  /** Clauses of its own text about taking and losing effect. */
  readonly effects: ReadonlyArray<DocumentEffect>;
  /** What it cites, and what cites it, ordered by type, then by the keys of the ends. */
  readonly relations: RelationConnection;
  /** References that stand in its text, in the order of the text; none unless read. */
  readonly mentions: MentionConnection;
  /** Structural units of its text, in the order of the text; none unless read. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Tasks that it assigns. A decision that issues a plan assigns those of the plan. */
  readonly tasks: TaskConnection;
  /** Whether it is in force on a day, as far as the library knows. */
  readonly status: DocumentStatus;
  /** Earlier texts of it that were replaced, newest first. */
  readonly versions: ReadonlyArray<DocumentVersion>;
  /** What it rests on, step by step. */
  readonly basisChain: Chain;
  /** What rests on it, step by step: the reverse of `basisChain`. */
  readonly impact: Chain;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentRelationsArgs = {
  direction?: InputMaybe<Direction>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentStatusArgs = {
  on: Scalars['Date']['input'];
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentBasisChainArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A date that texts claim for a document. */
export type DocumentDate = {
  readonly __typename?: 'DocumentDate';
  /** ISO 8601 as far as written: a day (`2020-06-03`), a month (`2020-06`) or a year (`2020`). */
  readonly value: Scalars['String']['output'];
  /** The references that give the date. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A text as it was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** The document under which the text is stored: a plan's is the decision that issues it. */
  readonly document: Document;
  /** Name of the file or of the input. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Length in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** The raw text, to which all offsets refer; the whole of it, or a stretch. */
  readonly text: Scalars['String']['output'];
};


/** A text as it was read. */
export type SourceTextArgs = {
  start?: InputMaybe<Scalars['Int']['input']>;
  end?: InputMaybe<Scalars['Int']['input']>;
};

/** A clause that says when documents take or lose effect. */
export type DocumentEffect = {
  readonly __typename?: 'DocumentEffect';
  /** Which of the two. */
  readonly kind: EffectKind;
  /** The documents of which the clause speaks. */
  readonly documents: ReadonlyArray<Document>;
  /** The day, where the text lets it be worked out. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The clause. */
  readonly evidence: Evidence;
};

/** What a clause about effect says. */
export type EffectKind =
  /** Takes effect (có hiệu lực). */
  | 'TAKES_EFFECT'
  /** Loses effect (hết hiệu lực). */
  | 'LOSES_EFFECT';

/** Whether a document's own text is in the library. */
export type Availability =
  /** Its text was read. */
  | 'INGESTED'
  /** Known from references in other texts alone. */
  | 'CITED_ONLY';

/** Rank of a document by the body that issued it. */
export type DocumentLevel =
  /** Hiến pháp. */
  | 'CONSTITUTION'
  /** Bộ luật, luật, pháp lệnh and resolutions of the National Assembly and its Standing Committee. */
  | 'LAW'
  /** Government and Prime Minister, and other bodies of the whole country. */
  | 'NATIONAL'
  /** Ministries and bodies of ministerial rank. */
  | 'MINISTRY'
  /** Provinces and cities under central authority. */
  | 'PROVINCE'
  /** Districts, and towns and cities of provinces. */
  | 'DISTRICT'
  /** Communes, wards and townships. */
  | 'COMMUNE'
  /** Organs of the Communist Party of Viet Nam, whatever their rank. */
  | 'PARTY'
  /** Standards, treaties, enterprises, and whatever no rule places. */
  | 'OTHER';

/** Types of document: law 80/2015/QH13, article 4, for legal normative documents, decree 30/2020/NĐ-CP, article 7, for administrative ones. */
export type DocumentType =
  /** Hiến pháp */
  | 'CONSTITUTION'
  /** Bộ luật */
  | 'CODE'
  /** Luật */
  | 'LAW'
  /** Pháp lệnh */
  | 'ORDINANCE'
  /** Lệnh */
  | 'ORDER'
  /** Sắc lệnh */
  | 'DECREE_LAW'
  /** Sắc luật */
  | 'DECREE_ACT'
  /** Nghị quyết */
  | 'RESOLUTION'
  /** Nghị quyết liên tịch */
  | 'JOINT_RESOLUTION'
  /** Nghị định */
  | 'DECREE'
  /** Quyết định */
  | 'DECISION'
  /** Chỉ thị */
  | 'DIRECTIVE'
  /** Thông tư */
  | 'CIRCULAR'
  /** Thông tư liên tịch */
  | 'JOINT_CIRCULAR'
  /** Thông tư liên bộ */
  | 'INTERMINISTERIAL_CIRCULAR'
  /** Kế hoạch */
  | 'PLAN'
  /** Công văn */
  | 'OFFICIAL_LETTER'
  /** Tờ trình */
  | 'PROPOSAL'
  /** Thông báo */
  | 'NOTICE'
  /** Báo cáo */
  | 'REPORT'
  /** Chương trình */
  | 'PROGRAMME'
  /** Đề án */
  | 'SCHEME'
  /** Hướng dẫn */
  | 'GUIDELINE'
  /** Kết luận */
  | 'CONCLUSION'
  /** Quy định */
  | 'RULES'
  /** Quy chế */
  | 'REGULATION'
  /** Công điện */
  | 'TELEGRAM'
  /** Biên bản */
  | 'MINUTES'
  /** Văn bản, where nothing more exact is written */
  | 'TEXT'
  /** Văn bản hợp nhất */
  | 'CONSOLIDATED_TEXT'
  /** Hiệp định */
  | 'TREATY'
  /** Tiêu chuẩn (TCVN, QCVN, ISO) */
  | 'STANDARD'
  /** Khác: whatever has no type word of its own */
  | 'OTHER';

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of the page. */
  readonly nodes: ReadonlyArray<Document>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in its list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** The words that prove a statement, and where they stand: `quote` is `text.slice(start, end)` of the text whose hash is `sha256`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The document that was read, in whose text the words stand. A plan issued by a decision in one file stands in the decision's text. */
  readonly document: Document;
  /** The words, exactly as they stand, white space and mistakes included. */
  readonly quote: Scalars['String']['output'];
  /** First UTF-16 code unit of the quote in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after the quote. */
  readonly end: Scalars['Int']['output'];
  /** Line of `start` in the raw text, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Id of the rule of reading that found it. */
  readonly rule: Scalars['String']['output'];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what a person decided about a finding. It holds as long as rule, document and evidence of the finding stay the same. */
  readonly reviewFinding: ReviewedFinding;
  /** Reads a text, and stores what it says. The same text again changes nothing; another text of the same document takes the place of the earlier one. */
  readonly ingestDocument: IngestResult;
  /** Takes a document's text out of the library. What other texts say of it stays; it is then only cited. */
  readonly removeDocument: RemoveResult;
  /** Records what an ambiguous reference means. The decision holds while the same words stand at the same place. */
  readonly settleReference: SettleResult;
  /** Takes such a decision back. */
  readonly unsettleReference: SettleResult;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationReviewFindingArgs = {
  input: ReviewFindingInput;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationRemoveDocumentArgs = {
  key: Scalars['String']['input'];
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationSettleReferenceArgs = {
  input: SettleReferenceInput;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationUnsettleReferenceArgs = {
  mention: Scalars['String']['input'];
};

/** Conditions on findings. Each one that is given must hold. */
export type FindingFilter = {
  /** Of one of these rules, by id. */
  readonly rule?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these severities. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** In one of these documents, by key: a document that was read, or the plan read from the same text. */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In this state of review. */
  readonly review?: InputMaybe<ReviewState>;
};

/** Something that a rule found in a document. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The same as long as rule, document and evidence are. */
  readonly id: Scalars['ID']['output'];
  /** Id of the rule. */
  readonly rule: Scalars['ID']['output'];
  /** How much it weighs. */
  readonly severity: Severity;
  /** The document that was read, in which it was found. */
  readonly document: Document;
  /** What is wrong, in one sentence in Vietnamese. */
  readonly message: Scalars['String']['output'];
  /** What was expected, where that can be said. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** What was found, where that can be said. */
  readonly found?: Maybe<Scalars['String']['output']>;
  /** The words that show it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What a person decided about it; null while nobody has. */
  readonly review?: Maybe<Review>;
};

/** What a person decided about a finding. */
export type Review = {
  readonly __typename?: 'Review';
  /** The decision. */
  readonly state: ReviewState;
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** When, ISO 8601. */
  readonly at: Scalars['String']['output'];
};

/** How far the review of a finding has come. */
export type ReviewState =
  /** Nobody has decided. */
  | 'OPEN'
  /** It is right. */
  | 'ACCEPTED'
  /** It is not right. */
  | 'DISPUTED';

/** A decision about a finding. */
export type ReviewFindingInput = {
  /** The finding. */
  readonly id: Scalars['ID']['input'];
  /** The decision; OPEN takes an earlier one back. */
  readonly state: ReviewState;
  /** Why. At most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who decides. At most 200 characters. */
  readonly by: Scalars['String']['input'];
};

/** A finding's id and its review as it now stands. */
export type ReviewedFinding = {
  readonly __typename?: 'ReviewedFinding';
  /** The finding. */
  readonly id: Scalars['ID']['output'];
  /** The review; null where it was taken back. */
  readonly review?: Maybe<Review>;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The findings of the page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. Reads every document that the filter admits. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in its list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Its place, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** A text to be read. */
export type IngestDocumentInput = {
  /** Name by which people know it, such as that of its file. */
  readonly name: Scalars['String']['input'];
  /** The text itself. */
  readonly text: Scalars['String']['input'];
};

/** What came of reading a text. */
export type IngestResult = IngestedDocument | DocumentRejected;

/** The text was read. */
export type IngestedDocument = {
  readonly __typename?: 'IngestedDocument';
  /** Name as given. */
  readonly name: Scalars['String']['output'];
  /** The document that the text is of. */
  readonly document: Document;
  /** The plan, regulation or programme issued in the same text. */
  readonly annex?: Maybe<Document>;
  /** What it changed. */
  readonly change: IngestChange;
  /** What was found. */
  readonly counts: IngestCounts;
  /** What was strange about the text. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
};

/** What reading a text changed. */
export type IngestChange =
  /** A text that was not there before. */
  | 'CREATED'
  /** It took the place of an earlier text of the same document. */
  | 'REPLACED'
  /** The same text was already there. */
  | 'UNCHANGED';

/** What was found in a text. */
export type IngestCounts = {
  readonly __typename?: 'IngestCounts';
  /** References. */
  readonly mentions: Scalars['Int']['output'];
  /** Documents that they name. */
  readonly documents: Scalars['Int']['output'];
  /** Tasks. */
  readonly tasks: Scalars['Int']['output'];
  /** Agencies. */
  readonly agencies: Scalars['Int']['output'];
};

/** Something strange in a text, and where. */
export type Diagnostic = {
  readonly __typename?: 'Diagnostic';
  /** Stable name of what is strange. */
  readonly code: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: DiagnosticSeverity;
  /** What is strange, and what to do. */
  readonly message: Scalars['String']['output'];
  /** First UTF-16 code unit in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after it. */
  readonly end: Scalars['Int']['output'];
};

/** How much a diagnostic matters. */
export type DiagnosticSeverity =
  /** Something was lost or could not be read. */
  | 'ERROR'
  /** Something may have been read wrongly. */
  | 'WARNING'
  /** Worth knowing. */
  | 'INFO';

/** The text was refused, and nothing was changed. */
export type DocumentRejected = {
  readonly __typename?: 'DocumentRejected';
  /** Name as given. */
  readonly name: Scalars['String']['output'];
  /** Stable name of the reason: `INPUT_EMPTY`, `INPUT_BINARY`, `INPUT_TOO_LARGE`, `INPUT_ENCODING`, `INPUT_NO_TEXT`. */
  readonly code: Scalars['String']['output'];
  /** The reason, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** What came of removing a document. */
export type RemoveResult = RemovedDocument | DocumentNotFound;

/** The document's text was removed. */
export type RemovedDocument = {
  readonly __typename?: 'RemovedDocument';
  /** The key it had. */
  readonly key: Scalars['String']['output'];
};

/** No text of that key is in the library. */
export type DocumentNotFound = {
  readonly __typename?: 'DocumentNotFound';
  /** The key as given. */
  readonly key: Scalars['String']['output'];
  /** Keys that are close to it. */
  readonly near: ReadonlyArray<Scalars['String']['output']>;
};

/** A document that justifies a task, and how. */
export type Justification = {
  readonly __typename?: 'Justification';
  /** How it does. */
  readonly mode: JustificationMode;
  /** The document that justifies. */
  readonly document: Document;
  /** The words that prove it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What lends it: the row that shares the name (LINKED), the heading (SECTION), the document whose basis it is (INHERITED); null for EXPLICIT. */
  readonly via?: Maybe<Via>;
  /** Why it counts in this mode, in one sentence in Vietnamese: for LINKED the row that lends it, the words that both names share, and how close they are. */
  readonly explanation: Scalars['String']['output'];
};

/** What a justification comes by. */
export type Via = {
  readonly __typename?: 'Via';
  /** Key of the row or document that lends it; null for a heading or an objective of the body. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** How people name it: the other row, the heading, the document. */
  readonly label: Scalars['String']['output'];
  /** LINKED: how close the two names are, from 0.8 to 1 for equal names. */
  readonly similarity?: Maybe<Scalars['Float']['output']>;
};

/** How a document justifies a task. The four are kinds of proof of different strength and are never added together. */
export type JustificationMode =
  /** The row itself rests on the document or carries it out. */
  | 'EXPLICIT'
  /** Another row or objective of the same document with the same or nearly the same name rests on it. */
  | 'LINKED'
  /** Cited as basis, or as carried out, in the heading or introduction under which the row stands. */
  | 'SECTION'
  /** A basis of the plan, or of the decision that issues the plan. */
  | 'INHERITED';

/** A reference as it was read, and the document it means. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Readable key, unique. */
  readonly key: Scalars['String']['output'];
  /** The document that was read, in whose text it stands. */
  readonly document: Document;
  /** First UTF-16 code unit in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after it. */
  readonly end: Scalars['Int']['output'];
  /** The words of the reference, exactly as they stand. */
  readonly quote: Scalars['String']['output'];
  /** Line of `start`, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Type of the document referred to. */
  readonly type: DocumentType;
  /** The type word in Vietnamese. */
  readonly typeLabel: Scalars['String']['output'];
  /** Number as written, without white space; null for none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Date as written here, mistakes included, ISO 8601 as far as written. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Issuing body as written with this reference. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Title or subject right after it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Pinpoint as written: `khoản 2 Điều 5`. */
  readonly provision?: Maybe<Scalars['String']['output']>;
  /** The part that the cited document plays here. */
  readonly relation: MentionRelation;
  /** Who stands in the relation to it. */
  readonly subject: MentionSubject;
  /** Keys of the references in whose title it stands; empty unless `subject` is MENTION. */
  readonly subjectMentions: ReadonlyArray<Scalars['String']['output']>;
  /** Which part of the text it stands in. */
  readonly container: MentionContainer;
  /** Code of the task in whose row it stands. */
  readonly task?: Maybe<Scalars['String']['output']>;
  /** Whether it is known which document it means. */
  readonly status: MentionStatus;
  /** The document it means; null unless RESOLVED. */
  readonly target?: Maybe<Document>;
  /** The documents that fit, where several do. */
  readonly candidates: ReadonlyArray<Document>;
  /** The clause or sentence that proves it. */
  readonly evidence: Evidence;
  /** Id of the rule of reading that found it. */
  readonly rule: Scalars['String']['output'];
  /** What is off as written: `blank number`, `stray space in number`. */
  readonly anomaly?: Maybe<Scalars['String']['output']>;
};

/** Whether it is known which document a reference means. */
export type MentionStatus =
  /** One document fits. */
  | 'RESOLVED'
  /** Several fit, see `candidates`. */
  | 'AMBIGUOUS'
  /** Nothing identifies it: a number left blank that is not the document's own. */
  | 'UNIDENTIFIED';

/** Who stands in the relation to what a reference names. */
export type MentionSubject =
  /** The document in which it stands. */
  | 'DOCUMENT'
  /** The task in whose row it stands. */
  | 'TASK'
  /** Another reference, in whose title it stands. */
  | 'MENTION';

/** The part that a document plays where it is referred to. */
export type MentionRelation =
  /** Legal basis. */
  | 'BASED_ON'
  /** The proposal on which the document was issued. */
  | 'PROPOSED_BY'
  /** The document itself, or the plan annexed to it. */
  | 'SELF'
  /** It is amended. */
  | 'AMENDS'
  /** It is replaced. */
  | 'REPLACES'
  /** It is repealed, or declared to be out of force. */
  | 'REPEALS'
  /** It is suspended. */
  | 'SUSPENDS'
  /** It is detailed or guided. */
  | 'DETAILS'
  /** It is carried out. */
  | 'IMPLEMENTS'
  /** It is corrected. */
  | 'CORRECTS'
  /** It is consolidated. */
  | 'CONSOLIDATES'
  /** It is listed as issued. */
  | 'ISSUED'
  /** Any other reference. */
  | 'CITES';

/** Parts of a text. */
export type MentionContainer =
  /** Letterhead, number, place and date, title, signature. */
  | 'METADATA'
  /** Legal bases and proposals before the articles. */
  | 'PREAMBLE'
  /** The articles. */
  | 'ARTICLES'
  /** The running text of a plan or of a document without articles. */
  | 'BODY'
  /** Appendices. */
  | 'APPENDIX'
  /** Footnotes. */
  | 'FOOTNOTE';

/** A page of references. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The references of the page. */
  readonly nodes: ReadonlyArray<Mention>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reference in its list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The reference. */
  readonly node: Mention;
};

/** Whatever can be fetched again by its `id`. */
export type Node = {
  /** Names the node among all kinds. Not to be taken apart. */
  readonly id: Scalars['ID']['output'];
};

/** A document, a task or an agency as an end of a relation: what all three have. */
export type Entity = {
  /** Names the node among all kinds. Not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** Readable, unique among all kinds, fit for a URL. */
  readonly key: Scalars['String']['output'];
  /** Which of the three it is. */
  readonly kind: NodeKind;
  /** What it is cited by: a document's number, a task's code; null for agencies and for laws named in words. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** How people write it: `Quyết định số 749/QĐ-TTg`, `PL1.4 Họp trực tuyến`, `Sở Nội vụ`. */
  readonly label: Scalars['String']['output'];
};

/** A document, a task or an agency, with all its fields. */
export type GraphNode = Document | Task | Agency;

/** The three kinds of node that questions are about. */
export type NodeKind =
  /** A legal or administrative document, read or only cited. */
  | 'DOCUMENT'
  /** A row of a table, or an item of a list, that gives work to a named agency. */
  | 'TASK'
  /** A public body, party organ or enterprise. */
  | 'AGENCY';

/** Which way a relation is looked at. Relations point from what cites to what is cited. */
export type Direction =
  /** From the node: what it cites. */
  | 'OUT'
  /** To the node: what cites it. */
  | 'IN'
  /** Both ways. */
  | 'BOTH';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Further items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Items stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item, null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A structural unit of a text. */
export type Provision = {
  readonly __typename?: 'Provision';
  /** Readable key, unique. */
  readonly key: Scalars['String']['output'];
  /** How it is cited: `Điều 5`, `Phụ lục 1`, `Phần II`. */
  readonly label: Scalars['String']['output'];
  /** Its heading. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What sort of unit it is. */
  readonly kind: ProvisionKind;
  /** Key of the unit it stands in; null for the outermost. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 code unit in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after it. */
  readonly end: Scalars['Int']['output'];
};

/** Sorts of structural unit. */
export type ProvisionKind =
  /** Phần */
  | 'PART'
  /** Chương */
  | 'CHAPTER'
  /** Mục */
  | 'SECTION'
  /** Điều */
  | 'ARTICLE'
  /** Khoản */
  | 'CLAUSE'
  /** Điểm */
  | 'POINT'
  /** Phụ lục */
  | 'APPENDIX'
  /** A heading that none of these words names */
  | 'HEADING';

/** What one node says of another, with the words that say so. One for each (from, type, mode, to). */
export type Relation = {
  readonly __typename?: 'Relation';
  /** What is said. */
  readonly type: RelationType;
  /** Who says it: the citing end. */
  readonly from: Entity;
  /** Of whom: the cited end. */
  readonly to: Entity;
  /** For JUSTIFIED_BY the mode; null for all others. */
  readonly mode?: Maybe<JustificationMode>;
  /** What lends the justification; null unless the mode is LINKED or SECTION. */
  readonly via?: Maybe<Via>;
  /** All the words that prove it, in the order of document and place. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Types of relation, from what cites to what is cited. In brackets the term of the European Legislation Identifier where it has one. */
export type RelationType =
  /** Căn cứ: legal basis (based_on). */
  | 'BASED_ON'
  /** Theo đề nghị: proposed by; never a legal basis. */
  | 'PROPOSED_BY'
  /** Thực hiện, triển khai: carries out (implements). */
  | 'IMPLEMENTS'
  /** Quy định chi tiết, hướng dẫn: details or guides. */
  | 'DETAILS'
  /** Sửa đổi, bổ sung: amends (amends). */
  | 'AMENDS'
  /** Thay thế: replaces (repeals). */
  | 'REPLACES'
  /** Bãi bỏ: repeals (repeals). */
  | 'REPEALS'
  /** Đình chỉ: suspends. */
  | 'SUSPENDS'
  /** Đính chính: corrects (corrects). */
  | 'CORRECTS'
  /** Hợp nhất: consolidates (consolidates). */
  | 'CONSOLIDATES'
  /** Ban hành kèm theo: the annex of the document that issues it (is_annex_of). */
  | 'ANNEX_OF'
  /** Đã ban hành: listed as issued by the author of the document. */
  | 'ISSUED'
  /** Dẫn chiếu: any other reference (cites). */
  | 'CITES'
  /** Cơ sở pháp lý: what justifies a task, see JustificationMode. */
  | 'JUSTIFIED_BY'
  /** Chủ trì: the agency that leads a task. */
  | 'LED_BY'
  /** Phối hợp: an agency that coordinates in a task. */
  | 'COORDINATED_BY'
  /** Cơ quan ban hành: the body that issued a document. */
  | 'ISSUED_BY'
  /** Trực thuộc: the body that an agency belongs to. */
  | 'PART_OF'
  /** Kế thừa: the body whose work an agency took over. */
  | 'SUCCESSOR_OF';

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations of the page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in its list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** A page of matches, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The matches of the page. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A match in its list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: GraphNode;
};

/** A decision about a reference. */
export type SettleReferenceInput = {
  /** Key of the reference. */
  readonly mention: Scalars['String']['input'];
  /** Key of the document that it means. */
  readonly target: Scalars['String']['input'];
  /** Who decides. At most 200 characters. */
  readonly by: Scalars['String']['input'];
  /** Why. At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of settling a reference or taking a decision back. */
export type SettleResult = Settlement | SettlementTakenBack | SettlementRejected;

/** A person's answer to what a reference means. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** The document that was read, in whose text the reference stands. */
  readonly document: Document;
  /** First UTF-16 code unit of the reference in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
  /** The words of the reference. */
  readonly quote: Scalars['String']['output'];
  /** The document that it means. */
  readonly target: Document;
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When, ISO 8601. */
  readonly at: Scalars['String']['output'];
};

/** The decision was taken back; the reference is open again. */
export type SettlementTakenBack = {
  readonly __typename?: 'SettlementTakenBack';
  /** The document that was read, in whose text the reference stands. */
  readonly document: Document;
  /** First UTF-16 code unit of the reference in the raw text, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** The decision was refused, and nothing was changed. */
export type SettlementRejected = {
  readonly __typename?: 'SettlementRejected';
  /** Stable name of the reason. */
  readonly code: Scalars['String']['output'];
  /** The reason, and what to do. */
  readonly message: Scalars['String']['output'];
};

/** Whether a document is in force on a day, as far as the texts of the library say. Never more certain than they are. */
export type DocumentStatus = {
  readonly __typename?: 'DocumentStatus';
  /** The state on that day. */
  readonly state: ValidityState;
  /** The document that suspended, replaced or repealed it; null otherwise. */
  readonly by?: Maybe<Document>;
  /** Documents that had amended it by that day, in the order of their keys. */
  readonly amendedBy: ReadonlyArray<Document>;
  /** The day from which the state holds; null where no text gives it. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The words that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What a document's validity can be. */
export type ValidityState =
  /** Còn hiệu lực: it took effect, and no text that took effect by that day ends it. */
  | 'IN_FORCE'
  /** Chưa có hiệu lực: the day stands before the day of effect. */
  | 'NOT_YET_IN_FORCE'
  /** Bị đình chỉ: suspended. */
  | 'SUSPENDED'
  /** Bị thay thế: another document replaced it. */
  | 'REPLACED'
  /** Bị bãi bỏ: another document repealed it. */
  | 'REPEALED'
  /** The library holds no text that says. */
  | 'UNKNOWN';

/** Conditions on tasks. Each one that is given must hold. */
export type TaskFilter = {
  /** Key of the document that assigns them. A decision that issues a plan assigns those of the plan. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Code as printed: `PL1.4`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Appendix as in the code: `PL1`. */
  readonly appendix?: InputMaybe<Scalars['String']['input']>;
  /** An agency that leads or coordinates them. */
  readonly agency?: InputMaybe<TaskAgency>;
  /** Justified in this mode. */
  readonly mode?: InputMaybe<JustificationMode>;
  /** Justified in none of these modes. */
  readonly without?: InputMaybe<ReadonlyArray<JustificationMode>>;
  /** Words of the code or name, as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An agency's part in a task. */
export type TaskAgency = {
  /** Key of the agency. */
  readonly key: Scalars['String']['input'];
  /** Only this part; either, where nothing is given. */
  readonly role?: InputMaybe<AgencyRole>;
};

/** What an agency does in a task. */
export type AgencyRole =
  /** Chủ trì: leads it. */
  | 'LEAD'
  /** Phối hợp: coordinates. */
  | 'COORDINATING';

/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type Task = Node & Entity & {
  readonly __typename?: 'Task';
  /** Names the node among all kinds. Not to be taken apart. */
  readonly id: Scalars['ID']['output'];
  /** Key of its document and its code: `….2022:PL1.4`. */
  readonly key: Scalars['String']['output'];
  /** Always TASK. */
  readonly kind: NodeKind;
  /** Its code, the same as `code`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Code and name. */
  readonly label: Scalars['String']['output'];
  /** Code within its document: `PL1.4` is row 4 of appendix 1. */
  readonly code: Scalars['String']['output'];
  /** What is to be done, as written. */
  readonly name: Scalars['String']['output'];
  /** The document that assigns it: the plan, where a decision issues one. */
  readonly document: Document;
  /** Appendix or table it stands in: `PL1`, or `T1` for a table of the body. */
  readonly appendix: Scalars['String']['output'];
  /** Heading it stands under, as written. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Place among the tasks of its document, from 0. */
  readonly ordinal: Scalars['Int']['output'];
  /** Agencies that lead it, in the order of the text. */
  readonly leadAgencies: ReadonlyArray<Agency>;
  /** Agencies that coordinate, in the order of the text. */
  readonly coordinatingAgencies: ReadonlyArray<Agency>;
  /** Money set aside for it. */
  readonly budget: Budget;
  /** Time limit as written. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** Expected result as written. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** Notes as written. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The modes in which it is justified; empty where nothing justifies it. */
  readonly modes: ReadonlyArray<JustificationMode>;
  /** The row as it stands. */
  readonly evidence: Evidence;
  /** The documents that justify it, by mode: EXPLICIT, LINKED, SECTION, INHERITED. Never to be added together. */
  readonly justifications: ReadonlyArray<Justification>;
  /** One sentence in Vietnamese for a report: what it rests on, with the citations that decree 30/2020/NĐ-CP prescribes, and said plainly where no basis is given. */
  readonly statement: Scalars['String']['output'];
  /** What it rests on, step by step. */
  readonly basisChain: Chain;
  /** What rests on it, step by step. */
  readonly impact: Chain;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskJustificationsArgs = {
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskBasisChainArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  modes?: InputMaybe<ReadonlyArray<JustificationMode>>;
  stopAtLevels?: InputMaybe<ReadonlyArray<DocumentLevel>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Money in million VND; null where the table has no such column or the cell is empty. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** All of it. */
  readonly total?: Maybe<Scalars['Float']['output']>;
  /** Chi thường xuyên: recurrent expenditure. */
  readonly recurrent?: Maybe<Scalars['Float']['output']>;
  /** Chi đầu tư: investment. */
  readonly investment?: Maybe<Scalars['Float']['output']>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks of the page. */
  readonly nodes: ReadonlyArray<Task>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task in its list. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Its place, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** An earlier text of a document that was read again with another text. */
export type DocumentVersion = {
  readonly __typename?: 'DocumentVersion';
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Name of the file or of the input. */
  readonly name: Scalars['String']['output'];
  /** Length in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** When a newer text took its place, ISO 8601. */
  readonly replacedAt: Scalars['String']['output'];
  /** The raw text; null where it is not kept. */
  readonly text?: Maybe<Scalars['String']['output']>;
};
