import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyNode as AgencyNodeModel, Relation as RelationModel, DocumentNode as DocumentNodeModel, ResolvedEffect as ResolvedEffectModel, GraphNode as GraphNodeModel, Evidence as EvidenceModel, MentionNode as MentionNodeModel, ProvisionNode as ProvisionNodeModel, SourceRef as SourceRefModel, TaskNode as TaskNodeModel } from '../../graph/model.ts';
import type { AgencyPage as AgencyPageModel, DocumentPage as DocumentPageModel, MentionPage as MentionPageModel, RelationPage as RelationPageModel, SearchPage as SearchPageModel, TaskPage as TaskPageModel, Rejected as RejectedModel, Ingested as IngestedModel, Removed as RemovedModel, NotFound as NotFoundModel } from '../models.ts';
import type { Chain as ChainModel, Justification as JustificationModel } from '../../usecases/model.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** What it rests on, step by step, along the relations that `types` names. */
  basisChain: Chain;
  /** Names the node among all kinds. Not to be taken apart. */
  id: Scalars['ID']['output'];
  /** What rests on it, step by step: with LED_BY the tasks that it leads. */
  impact: Chain;
  /** Readable key. */
  key: Scalars['String']['output'];
  /** Always AGENCY. */
  kind: NodeKind;
  /** Its name. */
  label: Scalars['String']['output'];
  /** Rank. */
  level: AgencyLevel;
  /** Full official name. */
  name: Scalars['String']['output'];
  /** Always null: agencies have no number. */
  number?: Maybe<Scalars['String']['output']>;
  /** The body it belongs to, null where unknown. */
  parent?: Maybe<Agency>;
  /** Province or city, null for national bodies. */
  place?: Maybe<Scalars['String']['output']>;
  /** Relations in which it stands, ordered by type, then by the keys of the ends. */
  relations: RelationConnection;
  /** Tasks that it leads or coordinates, in the order of their documents and of the text. */
  tasks: TaskConnection;
  /** Every form that a text writes, the name too. */
  variants: Array<Scalars['String']['output']>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyBasisChainArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A public body, party organ or enterprise: one node, however many ways texts write it. */
export type AgencyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<AgencyRole>;
};

/** A page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The same with their cursors. */
  edges: Array<AgencyEdge>;
  /** The agencies of the page. */
  nodes: Array<Agency>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An agency in its list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/** Conditions on agencies. Each one that is given must hold. */
export type AgencyFilter = {
  /** Of one of these levels. */
  level?: InputMaybe<Array<AgencyLevel>>;
  /** Key of the body that they belong to. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Words of a name or variant, as in `search`. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Rank of an agency. */
export type AgencyLevel =
  /** Bodies of the whole country. */
  | 'CENTRAL'
  /** Communes, wards and townships. */
  | 'COMMUNE'
  /** Districts, and towns and cities of provinces. */
  | 'DISTRICT'
  /** Enterprises and banks. */
  | 'ENTERPRISE'
  /** Whatever no rule places, and groups such as `các sở, ban, ngành`. */
  | 'OTHER'
  /** Organs of the Communist Party of Viet Nam. */
  | 'PARTY'
  /** Provinces and cities under central authority. */
  | 'PROVINCE';

/** What an agency does in a task. */
export type AgencyRole =
  /** Phối hợp: coordinates. */
  | 'COORDINATING'
  /** Chủ trì: leads it. */
  | 'LEAD';

/** Whether a document's own text is in the library. */
export type Availability =
  /** Known from references in other texts alone. */
  | 'CITED_ONLY'
  /** Its text was read. */
  | 'INGESTED';

/** Money in million VND; null where the table has no such column or the cell is empty. */
export type Budget = {
  __typename?: 'Budget';
  /** Chi đầu tư: investment. */
  investment?: Maybe<Scalars['Float']['output']>;
  /** Chi thường xuyên: recurrent expenditure. */
  recurrent?: Maybe<Scalars['Float']['output']>;
  /** All of it. */
  total?: Maybe<Scalars['Float']['output']>;
};

/** The part of the graph that is reached step by step from one node. Cycles and diamonds appear once. */
export type Chain = {
  __typename?: 'Chain';
  /** The relations followed, in the order of depth, then of the keys. */
  edges: Array<ChainEdge>;
  /** The nodes reached, nearest first, the one asked about among them with depth 0. */
  nodes: Array<ChainNode>;
  /** Shortest ways from the node asked about to the ends of the chain, as keys, shortest first. */
  paths: Array<Array<Scalars['String']['output']>>;
  /** Key of the node asked about. */
  start: Scalars['String']['output'];
  /** Not everything was followed: a limit ended it. */
  truncated: Scalars['Boolean']['output'];
  /** Which limit ended it; null unless `truncated`. */
  truncatedBy?: Maybe<ChainLimit>;
};


/** The part of the graph that is reached step by step from one node. Cycles and diamonds appear once. */
export type ChainPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation of a chain, in the direction from what cites to what is cited. */
export type ChainEdge = {
  __typename?: 'ChainEdge';
  /** All the words that prove it. */
  evidence: Array<Evidence>;
  /** Key of the citing end. */
  from: Scalars['String']['output'];
  /** For JUSTIFIED_BY the mode; null for all others. */
  mode?: Maybe<JustificationMode>;
  /** Key of the cited end. */
  to: Scalars['String']['output'];
  /** What the one says of the other. */
  type: RelationType;
  /** What lends the justification; null unless the mode is LINKED or SECTION. */
  via?: Maybe<Via>;
};

/** A limit that ends a chain. */
export type ChainLimit =
  /** Steps: `maxDepth`, or the server's own limit. */
  | 'MAX_DEPTH'
  /** Relations in one chain. */
  | 'MAX_EDGES';

/** A node of a chain. */
export type ChainNode = {
  __typename?: 'ChainNode';
  /** Steps from the node asked about. */
  depth: Scalars['Int']['output'];
  /** The node. */
  node: GraphNode;
};

/** Something strange in a text, and where. */
export type Diagnostic = {
  __typename?: 'Diagnostic';
  /** Stable name of what is strange. */
  code: Scalars['String']['output'];
  /** The code unit after it. */
  end: Scalars['Int']['output'];
  /** What is strange, and what to do. */
  message: Scalars['String']['output'];
  /** How much it matters. */
  severity: DiagnosticSeverity;
  /** First UTF-16 code unit in the raw text, from 0. */
  start: Scalars['Int']['output'];
};

/** How much a diagnostic matters. */
export type DiagnosticSeverity =
  /** Something was lost or could not be read. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Something may have been read wrongly. */
  | 'WARNING';

/** Which way a relation is looked at. Relations point from what cites to what is cited. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** To the node: what cites it. */
  | 'IN'
  /** From the node: what it cites. */
  | 'OUT';

/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** Read, or only cited. */
  availability: Availability;
  /** What it rests on, step by step. */
  basisChain: Chain;
  /** Every date that a text claims for it, with the words that do. */
  dates: Array<DocumentDate>;
  /** Clauses of its own text about taking and losing effect. */
  effects: Array<DocumentEffect>;
  /** Names the node among all kinds. Not to be taken apart. */
  id: Scalars['ID']['output'];
  /** What rests on it, step by step: the reverse of `basisChain`. */
  impact: Chain;
  /** The day of issue; null where it is unknown, incomplete or claimed differently by the texts, see `dates`. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The issuing body as a text gives it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Readable key: type, number, issuing body and year as far as known. */
  key: Scalars['String']['output'];
  /** Always DOCUMENT. */
  kind: NodeKind;
  /** How people cite it: type word and number, or type word and name. */
  label: Scalars['String']['output'];
  /** Rank of the issuing body. */
  level: DocumentLevel;
  /** References that stand in its text, in the order of the text; none unless read. */
  mentions: MentionConnection;
  /** A law's own name without its type word, where a text gives it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its number as written: `749/QĐ-TTg`; null for laws named in words. */
  number?: Maybe<Scalars['String']['output']>;
  /** Province or city of the issuing body, null for national ones. */
  place?: Maybe<Scalars['String']['output']>;
  /** Structural units of its text, in the order of the text; none unless read. */
  provisions: Array<Provision>;
  /** What it cites, and what cites it, ordered by type, then by the keys of the ends. */
  relations: RelationConnection;
  /** Who signed it; null unless read. */
  signer?: Maybe<Scalars['String']['output']>;
  /** The text it was read from; null where it is only cited. */
  source?: Maybe<Source>;
  /** Tasks that it assigns. A decision that issues a plan assigns those of the plan. */
  tasks: TaskConnection;
  /** What it is about, as a text gives it. */
  title?: Maybe<Scalars['String']['output']>;
  /** What sort of document it is. */
  type: DocumentType;
  /** The type word in Vietnamese: `Quyết định`. */
  typeLabel: Scalars['String']['output'];
  /** Name in the LEX namespace (RFC 9676). */
  urn: Scalars['String']['output'];
  /** Year of the number, else of the one date claimed. */
  year?: Maybe<Scalars['Int']['output']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentBasisChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  stopAtLevels?: InputMaybe<Array<DocumentLevel>>;
  types?: InputMaybe<Array<RelationType>>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/**
 * A document: one identity, whatever the number of texts that name it. It is read (INGESTED) or known from references alone (CITED_ONLY).
 * A decision and the plan it issues are two documents with one number.
 */
export type DocumentTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The same with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A date that texts claim for a document. */
export type DocumentDate = {
  __typename?: 'DocumentDate';
  /** The references that give the date. */
  evidence: Array<Evidence>;
  /** ISO 8601 as far as written: a day (`2020-06-03`), a month (`2020-06`) or a year (`2020`). */
  value: Scalars['String']['output'];
};

/** A document in its list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** A clause that says when documents take or lose effect. */
export type DocumentEffect = {
  __typename?: 'DocumentEffect';
  /** The documents of which the clause speaks. */
  documents: Array<Document>;
  /** The clause. */
  evidence: Evidence;
  /** Which of the two. */
  kind: EffectKind;
  /** The day, where the text lets it be worked out. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on documents. Each one that is given must hold. */
export type DocumentFilter = {
  /** Read, or only cited. */
  availability?: InputMaybe<Availability>;
  /** Words of the issuing body, with or without diacritics. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these levels. */
  level?: InputMaybe<Array<DocumentLevel>>;
  /** This number, compared without regard to case, dashes, white space and leading zeros. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Documents that stand in a relation to another node. */
  relatedTo?: InputMaybe<RelatedTo>;
  /** Words of the number, name or title, as in `search`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  type?: InputMaybe<Array<DocumentType>>;
  /** Year of the number, or of any date claimed for the document, from this one. */
  yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The same, up to this one. */
  yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Rank of a document by the body that issued it. */
export type DocumentLevel =
  /** Communes, wards and townships. */
  | 'COMMUNE'
  /** Hiến pháp. */
  | 'CONSTITUTION'
  /** Districts, and towns and cities of provinces. */
  | 'DISTRICT'
  /** Bộ luật, luật, pháp lệnh and resolutions of the National Assembly and its Standing Committee. */
  | 'LAW'
  /** Ministries and bodies of ministerial rank. */
  | 'MINISTRY'
  /** Government and Prime Minister, and other bodies of the whole country. */
  | 'NATIONAL'
  /** Standards, treaties, enterprises, and whatever no rule places. */
  | 'OTHER'
  /** Organs of the Communist Party of Viet Nam, whatever their rank. */
  | 'PARTY'
  /** Provinces and cities under central authority. */
  | 'PROVINCE';

/** No text of that key is in the library. */
export type DocumentNotFound = {
  __typename?: 'DocumentNotFound';
  /** The key as given. */
  key: Scalars['String']['output'];
  /** Keys that are close to it. */
  near: Array<Scalars['String']['output']>;
};

/** The text was refused, and nothing was changed. */
export type DocumentRejected = {
  __typename?: 'DocumentRejected';
  /** Stable name of the reason: `INPUT_EMPTY`, `INPUT_BINARY`, `INPUT_TOO_LARGE`, `INPUT_ENCODING`, `INPUT_NO_TEXT`. */
  code: Scalars['String']['output'];
  /** The reason, and what to do. */
  message: Scalars['String']['output'];
  /** Name as given. */
  name: Scalars['String']['output'];
};

/** Types of document: law 80/2015/QH13, article 4, for legal normative documents, decree 30/2020/NĐ-CP, article 7, for administrative ones. */
export type DocumentType =
  /** Thông tư */
  | 'CIRCULAR'
  /** Bộ luật */
  | 'CODE'
  /** Kết luận */
  | 'CONCLUSION'
  /** Văn bản hợp nhất */
  | 'CONSOLIDATED_TEXT'
  /** Hiến pháp */
  | 'CONSTITUTION'
  /** Quyết định */
  | 'DECISION'
  /** Nghị định */
  | 'DECREE'
  /** Sắc luật */
  | 'DECREE_ACT'
  /** Sắc lệnh */
  | 'DECREE_LAW'
  /** Chỉ thị */
  | 'DIRECTIVE'
  /** Hướng dẫn */
  | 'GUIDELINE'
  /** Thông tư liên bộ */
  | 'INTERMINISTERIAL_CIRCULAR'
  /** Thông tư liên tịch */
  | 'JOINT_CIRCULAR'
  /** Nghị quyết liên tịch */
  | 'JOINT_RESOLUTION'
  /** Luật */
  | 'LAW'
  /** Biên bản */
  | 'MINUTES'
  /** Thông báo */
  | 'NOTICE'
  /** Công văn */
  | 'OFFICIAL_LETTER'
  /** Lệnh */
  | 'ORDER'
  /** Pháp lệnh */
  | 'ORDINANCE'
  /** Khác: whatever has no type word of its own */
  | 'OTHER'
  /** Kế hoạch */
  | 'PLAN'
  /** Chương trình */
  | 'PROGRAMME'
  /** Tờ trình */
  | 'PROPOSAL'
  /** Quy chế */
  | 'REGULATION'
  /** Báo cáo */
  | 'REPORT'
  /** Nghị quyết */
  | 'RESOLUTION'
  /** Quy định */
  | 'RULES'
  /** Đề án */
  | 'SCHEME'
  /** Tiêu chuẩn (TCVN, QCVN, ISO) */
  | 'STANDARD'
  /** Công điện */
  | 'TELEGRAM'
  /** Văn bản, where nothing more exact is written */
  | 'TEXT'
  /** Hiệp định */
  | 'TREATY';

/** What a clause about effect says. */
export type EffectKind =
  /** Loses effect (hết hiệu lực). */
  | 'LOSES_EFFECT'
  /** Takes effect (có hiệu lực). */
  | 'TAKES_EFFECT';

/** A document, a task or an agency as an end of a relation: what all three have. */
export type Entity = {
  /** Names the node among all kinds. Not to be taken apart. */
  id: Scalars['ID']['output'];
  /** Readable, unique among all kinds, fit for a URL. */
  key: Scalars['String']['output'];
  /** Which of the three it is. */
  kind: NodeKind;
  /** How people write it: `Quyết định số 749/QĐ-TTg`, `PL1.4 Họp trực tuyến`, `Sở Nội vụ`. */
  label: Scalars['String']['output'];
  /** What it is cited by: a document's number, a task's code; null for agencies and for laws named in words. */
  number?: Maybe<Scalars['String']['output']>;
};

/** The words that prove a statement, and where they stand: `quote` is `text.slice(start, end)` of the text whose hash is `sha256`. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document that was read, in whose text the words stand. A plan issued by a decision in one file stands in the decision's text. */
  document: Document;
  /** The code unit after the quote. */
  end: Scalars['Int']['output'];
  /** Line of `start` in the raw text, from 1. */
  line: Scalars['Int']['output'];
  /** The words, exactly as they stand, white space and mistakes included. */
  quote: Scalars['String']['output'];
  /** Id of the rule of reading that found it. */
  rule: Scalars['String']['output'];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** First UTF-16 code unit of the quote in the raw text, from 0. */
  start: Scalars['Int']['output'];
};

/** A document, a task or an agency, with all its fields. */
export type GraphNode = Agency | Document | Task;

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
  __typename?: 'IngestCounts';
  /** Agencies. */
  agencies: Scalars['Int']['output'];
  /** Documents that they name. */
  documents: Scalars['Int']['output'];
  /** References. */
  mentions: Scalars['Int']['output'];
  /** Tasks. */
  tasks: Scalars['Int']['output'];
};

/** A text to be read. */
export type IngestDocumentInput = {
  /** Name by which people know it, such as that of its file. */
  name: Scalars['String']['input'];
  /** The text itself. */
  text: Scalars['String']['input'];
};

/** What came of reading a text. */
export type IngestResult = DocumentRejected | IngestedDocument;

/** The text was read. */
export type IngestedDocument = {
  __typename?: 'IngestedDocument';
  /** The plan, regulation or programme issued in the same text. */
  annex?: Maybe<Document>;
  /** What it changed. */
  change: IngestChange;
  /** What was found. */
  counts: IngestCounts;
  /** What was strange about the text. */
  diagnostics: Array<Diagnostic>;
  /** The document that the text is of. */
  document: Document;
  /** Name as given. */
  name: Scalars['String']['output'];
};

/** A document that justifies a task, and how. */
export type Justification = {
  __typename?: 'Justification';
  /** The document that justifies. */
  document: Document;
  /** The words that prove it. */
  evidence: Array<Evidence>;
  /** How it does. */
  mode: JustificationMode;
  /** What lends it: the row that shares the name (LINKED), the heading (SECTION), the document whose basis it is (INHERITED); null for EXPLICIT. */
  via?: Maybe<Via>;
};

/** How a document justifies a task. The four are kinds of proof of different strength and are never added together. */
export type JustificationMode =
  /** The row itself rests on the document or carries it out. */
  | 'EXPLICIT'
  /** A basis of the plan, or of the decision that issues the plan. */
  | 'INHERITED'
  /** Another row or objective of the same document with the same or nearly the same name rests on it. */
  | 'LINKED'
  /** Cited as basis, or as carried out, in the heading or introduction under which the row stands. */
  | 'SECTION';

/** A reference as it was read, and the document it means. */
export type Mention = {
  __typename?: 'Mention';
  /** What is off as written: `blank number`, `stray space in number`. */
  anomaly?: Maybe<Scalars['String']['output']>;
  /** The documents that fit, where several do. */
  candidates: Array<Document>;
  /** Which part of the text it stands in. */
  container: MentionContainer;
  /** Date as written here, mistakes included, ISO 8601 as far as written. */
  date?: Maybe<Scalars['String']['output']>;
  /** The document that was read, in whose text it stands. */
  document: Document;
  /** The code unit after it. */
  end: Scalars['Int']['output'];
  /** The clause or sentence that proves it. */
  evidence: Evidence;
  /** Issuing body as written with this reference. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Readable key, unique. */
  key: Scalars['String']['output'];
  /** Line of `start`, from 1. */
  line: Scalars['Int']['output'];
  /** Number as written, without white space; null for none. */
  number?: Maybe<Scalars['String']['output']>;
  /** Pinpoint as written: `khoản 2 Điều 5`. */
  provision?: Maybe<Scalars['String']['output']>;
  /** The words of the reference, exactly as they stand. */
  quote: Scalars['String']['output'];
  /** The part that the cited document plays here. */
  relation: MentionRelation;
  /** Id of the rule of reading that found it. */
  rule: Scalars['String']['output'];
  /** First UTF-16 code unit in the raw text, from 0. */
  start: Scalars['Int']['output'];
  /** Whether it is known which document it means. */
  status: MentionStatus;
  /** Who stands in the relation to it. */
  subject: MentionSubject;
  /** Keys of the references in whose title it stands; empty unless `subject` is MENTION. */
  subjectMentions: Array<Scalars['String']['output']>;
  /** The document it means; null unless RESOLVED. */
  target?: Maybe<Document>;
  /** Code of the task in whose row it stands. */
  task?: Maybe<Scalars['String']['output']>;
  /** Title or subject right after it. */
  title?: Maybe<Scalars['String']['output']>;
  /** Type of the document referred to. */
  type: DocumentType;
  /** The type word in Vietnamese. */
  typeLabel: Scalars['String']['output'];
};

/** A page of references. */
export type MentionConnection = {
  __typename?: 'MentionConnection';
  /** The same with their cursors. */
  edges: Array<MentionEdge>;
  /** The references of the page. */
  nodes: Array<Mention>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Parts of a text. */
export type MentionContainer =
  /** Appendices. */
  | 'APPENDIX'
  /** The articles. */
  | 'ARTICLES'
  /** The running text of a plan or of a document without articles. */
  | 'BODY'
  /** Footnotes. */
  | 'FOOTNOTE'
  /** Letterhead, number, place and date, title, signature. */
  | 'METADATA'
  /** Legal bases and proposals before the articles. */
  | 'PREAMBLE';

/** A reference in its list. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The reference. */
  node: Mention;
};

/** The part that a document plays where it is referred to. */
export type MentionRelation =
  /** It is amended. */
  | 'AMENDS'
  /** Legal basis. */
  | 'BASED_ON'
  /** Any other reference. */
  | 'CITES'
  /** It is consolidated. */
  | 'CONSOLIDATES'
  /** It is corrected. */
  | 'CORRECTS'
  /** It is detailed or guided. */
  | 'DETAILS'
  /** It is carried out. */
  | 'IMPLEMENTS'
  /** It is listed as issued. */
  | 'ISSUED'
  /** The proposal on which the document was issued. */
  | 'PROPOSED_BY'
  /** It is repealed, or declared to be out of force. */
  | 'REPEALS'
  /** It is replaced. */
  | 'REPLACES'
  /** The document itself, or the plan annexed to it. */
  | 'SELF'
  /** It is suspended. */
  | 'SUSPENDS';

/** Whether it is known which document a reference means. */
export type MentionStatus =
  /** Several fit, see `candidates`. */
  | 'AMBIGUOUS'
  /** One document fits. */
  | 'RESOLVED'
  /** Nothing identifies it: a number left blank that is not the document's own. */
  | 'UNIDENTIFIED';

/** Who stands in the relation to what a reference names. */
export type MentionSubject =
  /** The document in which it stands. */
  | 'DOCUMENT'
  /** Another reference, in whose title it stands. */
  | 'MENTION'
  /** The task in whose row it stands. */
  | 'TASK';

/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a text, and stores what it says. The same text again changes nothing; another text of the same document takes the place of the earlier one. */
  ingestDocument: IngestResult;
  /** Takes a document's text out of the library. What other texts say of it stays; it is then only cited. */
  removeDocument: RemoveResult;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/** What changes the library. Every field asks for a bearer token (`Authorization: Bearer …`); without one the answer is UNAUTHENTICATED. */
export type MutationRemoveDocumentArgs = {
  key: Scalars['String']['input'];
};

/** Whatever can be fetched again by its `id`. */
export type Node = {
  /** Names the node among all kinds. Not to be taken apart. */
  id: Scalars['ID']['output'];
};

/** The three kinds of node that questions are about. */
export type NodeKind =
  /** A public body, party organ or enterprise. */
  | 'AGENCY'
  /** A legal or administrative document, read or only cited. */
  | 'DOCUMENT'
  /** A row of a table, or an item of a list, that gives work to a named agency. */
  | 'TASK';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Further items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Items stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A structural unit of a text. */
export type Provision = {
  __typename?: 'Provision';
  /** The code unit after it. */
  end: Scalars['Int']['output'];
  /** Readable key, unique. */
  key: Scalars['String']['output'];
  /** What sort of unit it is. */
  kind: ProvisionKind;
  /** How it is cited: `Điều 5`, `Phụ lục 1`, `Phần II`. */
  label: Scalars['String']['output'];
  /** Key of the unit it stands in; null for the outermost. */
  parent?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 code unit in the raw text, from 0. */
  start: Scalars['Int']['output'];
  /** Its heading. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Sorts of structural unit. */
export type ProvisionKind =
  /** Phụ lục */
  | 'APPENDIX'
  /** Điều */
  | 'ARTICLE'
  /** Chương */
  | 'CHAPTER'
  /** Khoản */
  | 'CLAUSE'
  /** A heading that none of these words names */
  | 'HEADING'
  /** Phần */
  | 'PART'
  /** Điểm */
  | 'POINT'
  /** Mục */
  | 'SECTION';

/** The one entry of every reading question. Writing is under `Mutation`. */
export type Query = {
  __typename?: 'Query';
  /** Agencies, in the order of their keys. */
  agencies: AgencyConnection;
  /** An agency by its key; null where there is none. */
  agency?: Maybe<Agency>;
  /** A document by its key, its LEX URN, or an earlier and shorter key that means it alone; null where there is none, AMBIGUOUS with the candidates where several fit. */
  document?: Maybe<Document>;
  /** Documents, read or only cited, in the order of their keys. */
  documents: DocumentConnection;
  /** A document, task or agency by its `id`; null where there is none. */
  node?: Maybe<Node>;
  /** Documents, tasks and agencies whose number, name, title or variants hold every word of the text or a longer one that begins with it, with or without diacritics. Exact numbers come first, then phrases. */
  search: SearchConnection;
  /** A task by its key; null where there is none. */
  task?: Maybe<Task>;
  /** Tasks, in the order of their documents and of the text. */
  tasks: TaskConnection;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryAgencyArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryDocumentArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryTaskArgs = {
  key: Scalars['String']['input'];
};


/** The one entry of every reading question. Writing is under `Mutation`. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation that a document must have. */
export type RelatedTo = {
  /** OUT: the documents that have the relation to `key`; IN: those that `key` has it to. */
  direction?: InputMaybe<Direction>;
  /** Key of the other node. */
  key: Scalars['String']['input'];
  /** Of one of these types; any, where nothing is given. */
  type?: InputMaybe<Array<RelationType>>;
};

/** What one node says of another, with the words that say so. One for each (from, type, mode, to). */
export type Relation = {
  __typename?: 'Relation';
  /** All the words that prove it, in the order of document and place. */
  evidence: Array<Evidence>;
  /** Who says it: the citing end. */
  from: Entity;
  /** For JUSTIFIED_BY the mode; null for all others. */
  mode?: Maybe<JustificationMode>;
  /** Of whom: the cited end. */
  to: Entity;
  /** What is said. */
  type: RelationType;
  /** What lends the justification; null unless the mode is LINKED or SECTION. */
  via?: Maybe<Via>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The same with their cursors. */
  edges: Array<RelationEdge>;
  /** The relations of the page. */
  nodes: Array<Relation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A relation in its list. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** Types of relation, from what cites to what is cited. In brackets the term of the European Legislation Identifier where it has one. */
export type RelationType =
  /** Sửa đổi, bổ sung: amends (amends). */
  | 'AMENDS'
  /** Ban hành kèm theo: the annex of the document that issues it (is_annex_of). */
  | 'ANNEX_OF'
  /** Căn cứ: legal basis (based_on). */
  | 'BASED_ON'
  /** Dẫn chiếu: any other reference (cites). */
  | 'CITES'
  /** Hợp nhất: consolidates (consolidates). */
  | 'CONSOLIDATES'
  /** Phối hợp: an agency that coordinates in a task. */
  | 'COORDINATED_BY'
  /** Đính chính: corrects (corrects). */
  | 'CORRECTS'
  /** Quy định chi tiết, hướng dẫn: details or guides. */
  | 'DETAILS'
  /** Thực hiện, triển khai: carries out (implements). */
  | 'IMPLEMENTS'
  /** Đã ban hành: listed as issued by the author of the document. */
  | 'ISSUED'
  /** Cơ quan ban hành: the body that issued a document. */
  | 'ISSUED_BY'
  /** Cơ sở pháp lý: what justifies a task, see JustificationMode. */
  | 'JUSTIFIED_BY'
  /** Chủ trì: the agency that leads a task. */
  | 'LED_BY'
  /** Trực thuộc: the body that an agency belongs to. */
  | 'PART_OF'
  /** Theo đề nghị: proposed by; never a legal basis. */
  | 'PROPOSED_BY'
  /** Bãi bỏ: repeals (repeals). */
  | 'REPEALS'
  /** Thay thế: replaces (repeals). */
  | 'REPLACES'
  /** Kế thừa: the body whose work an agency took over. */
  | 'SUCCESSOR_OF'
  /** Đình chỉ: suspends. */
  | 'SUSPENDS';

/** What came of removing a document. */
export type RemoveResult = DocumentNotFound | RemovedDocument;

/** The document's text was removed. */
export type RemovedDocument = {
  __typename?: 'RemovedDocument';
  /** The key it had. */
  key: Scalars['String']['output'];
};

/** A page of matches, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The same with their cursors. */
  edges: Array<SearchEdge>;
  /** The matches of the page. */
  nodes: Array<GraphNode>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A match in its list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The match. */
  node: GraphNode;
};

/** A text as it was read. */
export type Source = {
  __typename?: 'Source';
  /** The document under which the text is stored: a plan's is the decision that issues it. */
  document: Document;
  /** Length in UTF-16 code units. */
  length: Scalars['Int']['output'];
  /** Name of the file or of the input. */
  name: Scalars['String']['output'];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** The raw text, to which all offsets refer; the whole of it, or a stretch. */
  text: Scalars['String']['output'];
};


/** A text as it was read. */
export type SourceTextArgs = {
  end?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type Task = Entity & Node & {
  __typename?: 'Task';
  /** Appendix or table it stands in: `PL1`, or `T1` for a table of the body. */
  appendix: Scalars['String']['output'];
  /** What it rests on, step by step. */
  basisChain: Chain;
  /** Money set aside for it. */
  budget: Budget;
  /** Code within its document: `PL1.4` is row 4 of appendix 1. */
  code: Scalars['String']['output'];
  /** Agencies that coordinate, in the order of the text. */
  coordinatingAgencies: Array<Agency>;
  /** The document that assigns it: the plan, where a decision issues one. */
  document: Document;
  /** Time limit as written. */
  due?: Maybe<Scalars['String']['output']>;
  /** The row as it stands. */
  evidence: Evidence;
  /** Heading it stands under, as written. */
  group?: Maybe<Scalars['String']['output']>;
  /** Names the node among all kinds. Not to be taken apart. */
  id: Scalars['ID']['output'];
  /** What rests on it, step by step. */
  impact: Chain;
  /** The documents that justify it, by mode: EXPLICIT, LINKED, SECTION, INHERITED. Never to be added together. */
  justifications: Array<Justification>;
  /** Key of its document and its code: `….2022:PL1.4`. */
  key: Scalars['String']['output'];
  /** Always TASK. */
  kind: NodeKind;
  /** Code and name. */
  label: Scalars['String']['output'];
  /** Agencies that lead it, in the order of the text. */
  leadAgencies: Array<Agency>;
  /** The modes in which it is justified; empty where nothing justifies it. */
  modes: Array<JustificationMode>;
  /** What is to be done, as written. */
  name: Scalars['String']['output'];
  /** Notes as written. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Its code, the same as `code`. */
  number?: Maybe<Scalars['String']['output']>;
  /** Place among the tasks of its document, from 0. */
  ordinal: Scalars['Int']['output'];
  /** Expected result as written. */
  result?: Maybe<Scalars['String']['output']>;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskBasisChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<Array<JustificationMode>>;
  stopAtLevels?: InputMaybe<Array<DocumentLevel>>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskImpactArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A task: a row of a table, or an item of a list, that gives work to a named agency. */
export type TaskJustificationsArgs = {
  modes?: InputMaybe<Array<JustificationMode>>;
};

/** An agency's part in a task. */
export type TaskAgency = {
  /** Key of the agency. */
  key: Scalars['String']['input'];
  /** Only this part; either, where nothing is given. */
  role?: InputMaybe<AgencyRole>;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The same with their cursors. */
  edges: Array<TaskEdge>;
  /** The tasks of the page. */
  nodes: Array<Task>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A task in its list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Its place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** Conditions on tasks. Each one that is given must hold. */
export type TaskFilter = {
  /** An agency that leads or coordinates them. */
  agency?: InputMaybe<TaskAgency>;
  /** Appendix as in the code: `PL1`. */
  appendix?: InputMaybe<Scalars['String']['input']>;
  /** Code as printed: `PL1.4`. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Key of the document that assigns them. A decision that issues a plan assigns those of the plan. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Justified in this mode. */
  mode?: InputMaybe<JustificationMode>;
  /** Words of the code or name, as in `search`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Justified in none of these modes. */
  without?: InputMaybe<Array<JustificationMode>>;
};

/** What a justification comes by. */
export type Via = {
  __typename?: 'Via';
  /** Key of the row or document that lends it; null for a heading or an objective of the body. */
  key?: Maybe<Scalars['String']['output']>;
  /** How people name it: the other row, the heading, the document. */
  label: Scalars['String']['output'];
  /** LINKED: how close the two names are, from 0.8 to 1 for equal names. */
  similarity?: Maybe<Scalars['Float']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  GraphNode:
    | ( AgencyNodeModel )
    | ( DocumentNodeModel )
    | ( TaskNodeModel )
  ;
  IngestResult:
    | ( RejectedModel )
    | ( IngestedModel )
  ;
  RemoveResult:
    | ( NotFoundModel )
    | ( RemovedModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyNodeModel>;
  AgencyConnection: ResolverTypeWrapper<AgencyPageModel>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyLevel: AgencyLevel;
  AgencyRole: AgencyRole;
  Availability: Availability;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<Budget>;
  Chain: ResolverTypeWrapper<ChainModel>;
  ChainEdge: ResolverTypeWrapper<RelationModel>;
  ChainLimit: ChainLimit;
  ChainNode: ResolverTypeWrapper<Omit<ChainNode, 'node'> & { node: ResolversTypes['GraphNode'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  DiagnosticSeverity: DiagnosticSeverity;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentNodeModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentPageModel>;
  DocumentDate: ResolverTypeWrapper<Omit<DocumentDate, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentEffect: ResolverTypeWrapper<ResolvedEffectModel>;
  DocumentFilter: DocumentFilter;
  DocumentLevel: DocumentLevel;
  DocumentNotFound: ResolverTypeWrapper<NotFoundModel>;
  DocumentRejected: ResolverTypeWrapper<RejectedModel>;
  DocumentType: DocumentType;
  EffectKind: EffectKind;
  Entity: ResolverTypeWrapper<GraphNodeModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraphNode']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestChange: IngestChange;
  IngestCounts: ResolverTypeWrapper<IngestCounts>;
  IngestDocumentInput: IngestDocumentInput;
  IngestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestResult']>;
  IngestedDocument: ResolverTypeWrapper<IngestedModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Justification: ResolverTypeWrapper<JustificationModel>;
  JustificationMode: JustificationMode;
  Mention: ResolverTypeWrapper<MentionNodeModel>;
  MentionConnection: ResolverTypeWrapper<MentionPageModel>;
  MentionContainer: MentionContainer;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionRelation: MentionRelation;
  MentionStatus: MentionStatus;
  MentionSubject: MentionSubject;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<GraphNodeModel>;
  NodeKind: NodeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provision: ResolverTypeWrapper<ProvisionNodeModel>;
  ProvisionKind: ProvisionKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedTo: RelatedTo;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<RelationPageModel>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: RelationType;
  RemoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveResult']>;
  RemovedDocument: ResolverTypeWrapper<RemovedModel>;
  SearchConnection: ResolverTypeWrapper<SearchPageModel>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['GraphNode'] }>;
  Source: ResolverTypeWrapper<SourceRefModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Task: ResolverTypeWrapper<TaskNodeModel>;
  TaskAgency: TaskAgency;
  TaskConnection: ResolverTypeWrapper<TaskPageModel>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  Via: ResolverTypeWrapper<Via>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyNodeModel;
  AgencyConnection: AgencyPageModel;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  Chain: ChainModel;
  ChainEdge: RelationModel;
  ChainNode: Omit<ChainNode, 'node'> & { node: ResolversParentTypes['GraphNode'] };
  Date: Scalars['Date']['output'];
  Diagnostic: Diagnostic;
  Document: DocumentNodeModel;
  DocumentConnection: DocumentPageModel;
  DocumentDate: Omit<DocumentDate, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentEffect: ResolvedEffectModel;
  DocumentFilter: DocumentFilter;
  DocumentNotFound: NotFoundModel;
  DocumentRejected: RejectedModel;
  Entity: GraphNodeModel;
  Evidence: EvidenceModel;
  Float: Scalars['Float']['output'];
  GraphNode: ResolversUnionTypes<ResolversParentTypes>['GraphNode'];
  ID: Scalars['ID']['output'];
  IngestCounts: IngestCounts;
  IngestDocumentInput: IngestDocumentInput;
  IngestResult: ResolversUnionTypes<ResolversParentTypes>['IngestResult'];
  IngestedDocument: IngestedModel;
  Int: Scalars['Int']['output'];
  Justification: JustificationModel;
  Mention: MentionNodeModel;
  MentionConnection: MentionPageModel;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  Node: GraphNodeModel;
  PageInfo: PageInfo;
  Provision: ProvisionNodeModel;
  Query: Record<PropertyKey, never>;
  RelatedTo: RelatedTo;
  Relation: RelationModel;
  RelationConnection: RelationPageModel;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RemoveResult: ResolversUnionTypes<ResolversParentTypes>['RemoveResult'];
  RemovedDocument: RemovedModel;
  SearchConnection: SearchPageModel;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['GraphNode'] };
  Source: SourceRefModel;
  String: Scalars['String']['output'];
  Task: TaskNodeModel;
  TaskAgency: TaskAgency;
  TaskConnection: TaskPageModel;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  Via: Via;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
  slicing?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  basisChain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<AgencyBasisChainArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<AgencyImpactArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgencyRelationsArgs, 'direction'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<AgencyTasksArgs>>;
  variants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recurrent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  edges?: Resolver<Array<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  paths?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<ChainPathsArgs, 'first'>>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['ChainLimit']>, ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['JustificationMode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type ChainNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChainNode'] = ResolversParentTypes['ChainNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DiagnosticResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiagnosticSeverity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  basisChain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<DocumentBasisChainArgs>>;
  dates?: Resolver<Array<ResolversTypes['DocumentDate']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['DocumentEffect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<DocumentImpactArgs>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DocumentLevel'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'direction'>>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<DocumentTasksArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentDate'] = ResolversParentTypes['DocumentDate']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentEffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEffect'] = ResolversParentTypes['DocumentEffect']> = {
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EffectKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DocumentNotFoundResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentNotFound'] = ResolversParentTypes['DocumentNotFound']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  near?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentRejectedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentRejected'] = ResolversParentTypes['DocumentRejected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Task', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Task', ParentType, ContextType>;
};

export type IngestCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestCounts'] = ResolversParentTypes['IngestCounts']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  __resolveType: TypeResolveFn<'DocumentRejected' | 'IngestedDocument', ParentType, ContextType>;
};

export type IngestedDocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument']> = {
  annex?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['IngestChange'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['IngestCounts'], ParentType, ContextType>;
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JustificationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Justification'] = ResolversParentTypes['Justification']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['JustificationMode'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  anomaly?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  container?: Resolver<ResolversTypes['MentionContainer'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MentionRelation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MentionStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['MentionSubject'], ParentType, ContextType>;
  subjectMentions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestDocument?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveResult'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'key'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Task', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'key'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'key'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'key'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['JustificationMode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Via']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RemoveResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveResult'] = ResolversParentTypes['RemoveResult']> = {
  __resolveType: TypeResolveFn<'DocumentNotFound' | 'RemovedDocument', ParentType, ContextType>;
};

export type RemovedDocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovedDocument'] = ResolversParentTypes['RemovedDocument']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTextArgs, 'start'>>;
};

export type TaskResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  appendix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basisChain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<TaskBasisChainArgs>>;
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinatingAgencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Chain'], ParentType, ContextType, Partial<TaskImpactArgs>>;
  justifications?: Resolver<Array<ResolversTypes['Justification']>, ParentType, ContextType, Partial<TaskJustificationsArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadAgencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['JustificationMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ViaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Via'] = ResolversParentTypes['Via']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainNode?: ChainNodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentDate?: DocumentDateResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentEffect?: DocumentEffectResolvers<ContextType>;
  DocumentNotFound?: DocumentNotFoundResolvers<ContextType>;
  DocumentRejected?: DocumentRejectedResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  IngestCounts?: IngestCountsResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  Justification?: JustificationResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RemoveResult?: RemoveResultResolvers<ContextType>;
  RemovedDocument?: RemovedDocumentResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Via?: ViaResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
