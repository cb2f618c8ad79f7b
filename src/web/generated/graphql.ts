/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on agencies. Each one that is given must hold. */
export type AgencyFilter = {
  /** Of one of these levels. */
  readonly level?: ReadonlyArray<AgencyLevel> | null | undefined;
  /** Key of the body that they belong to. */
  readonly parent?: string | null | undefined;
  /** Words of a name or variant, as in `search`. */
  readonly text?: string | null | undefined;
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

/** How much a finding weighs. */
export type Severity =
  /** Wrong as it stands. */
  | 'ERROR'
  /** Probably wrong, or wrong by a source outside the document. */
  | 'WARNING'
  /** Worth knowing. */
  | 'INFO';

/** A limit that ends a chain. */
export type ChainLimit =
  /** Steps: `maxDepth`, or the server's own limit. */
  | 'MAX_DEPTH'
  /** Relations in one chain. */
  | 'MAX_EDGES';

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
  readonly type?: ReadonlyArray<DocumentType> | null | undefined;
  /** Of one of these levels. */
  readonly level?: ReadonlyArray<DocumentLevel> | null | undefined;
  /** This number, compared without regard to case, dashes, white space and leading zeros. */
  readonly number?: string | null | undefined;
  /** Year of the number, or of any date claimed for the document, from this one. */
  readonly yearFrom?: number | null | undefined;
  /** The same, up to this one. */
  readonly yearTo?: number | null | undefined;
  /** Words of the issuing body, with or without diacritics. */
  readonly issuer?: string | null | undefined;
  /** Read, or only cited. */
  readonly availability?: Availability | null | undefined;
  /** Words of the number, name or title, as in `search`. */
  readonly text?: string | null | undefined;
  /** Documents that stand in a relation to another node. */
  readonly relatedTo?: RelatedTo | null | undefined;
};

/** A relation that a document must have. */
export type RelatedTo = {
  /** Of one of these types; any, where nothing is given. */
  readonly type?: ReadonlyArray<RelationType> | null | undefined;
  /** Key of the other node. */
  readonly key: string;
  /** OUT: the documents that have the relation to `key`; IN: those that `key` has it to. */
  readonly direction?: Direction | null | undefined;
};

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

/** Conditions on findings. Each one that is given must hold. */
export type FindingFilter = {
  /** Of one of these rules, by id. */
  readonly rule?: ReadonlyArray<string> | null | undefined;
  /** Of one of these severities. */
  readonly severity?: ReadonlyArray<Severity> | null | undefined;
  /** In one of these documents, by key: a document that was read, or the plan read from the same text. */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** In this state of review. */
  readonly review?: ReviewState | null | undefined;
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
  readonly id: string;
  /** The decision; OPEN takes an earlier one back. */
  readonly state: ReviewState;
  /** Why. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Who decides. At most 200 characters. */
  readonly by: string;
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

/** Whether it is known which document a reference means. */
export type MentionStatus =
  /** One document fits. */
  | 'RESOLVED'
  /** Several fit, see `candidates`. */
  | 'AMBIGUOUS'
  /** Nothing identifies it: a number left blank that is not the document's own. */
  | 'UNIDENTIFIED';

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
  readonly document?: string | null | undefined;
  /** Code as printed: `PL1.4`. */
  readonly code?: string | null | undefined;
  /** Appendix as in the code: `PL1`. */
  readonly appendix?: string | null | undefined;
  /** An agency that leads or coordinates them. */
  readonly agency?: TaskAgency | null | undefined;
  /** Justified in this mode. */
  readonly mode?: JustificationMode | null | undefined;
  /** Justified in none of these modes. */
  readonly without?: ReadonlyArray<JustificationMode> | null | undefined;
  /** Words of the code or name, as in `search`. */
  readonly text?: string | null | undefined;
};

/** An agency's part in a task. */
export type TaskAgency = {
  /** Key of the agency. */
  readonly key: string;
  /** Only this part; either, where nothing is given. */
  readonly role?: AgencyRole | null | undefined;
};

/** What an agency does in a task. */
export type AgencyRole =
  /** Chủ trì: leads it. */
  | 'LEAD'
  /** Phối hợp: coordinates. */
  | 'COORDINATING';

export type AgencyQueryVariables = Exact<{
  key: string;
}>;


export type AgencyQuery = { readonly __typename: 'Query', readonly agency: { readonly __typename: 'Agency', readonly place: string | null, readonly key: string, readonly name: string, readonly variants: ReadonlyArray<string>, readonly agencyLevel: AgencyLevel, readonly parent: { readonly __typename: 'Agency', readonly key: string, readonly name: string } | null } | null };

export type AgencyTasksQueryVariables = Exact<{
  key: string;
  role: AgencyRole;
  after?: string | null | undefined;
}>;


export type AgencyTasksQuery = { readonly __typename: 'Query', readonly agency: { readonly __typename: 'Agency', readonly tasks: { readonly __typename: 'TaskConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string, readonly appendix: string, readonly group: string | null, readonly modes: ReadonlyArray<JustificationMode>, readonly justifications: ReadonlyArray<{ readonly __typename: 'Justification', readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string, readonly title: string | null } }>, readonly budget: { readonly __typename: 'Budget', readonly total: number | null, readonly recurrent: number | null, readonly investment: number | null }, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string }, readonly leadAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }>, readonly coordinatingAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }> }> } } | null };

export type AuditOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditOverviewQuery = { readonly __typename: 'Query', readonly documents: { readonly __typename: 'DocumentConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly key: string, readonly label: string, readonly title: string | null, readonly source: { readonly __typename: 'Source', readonly document: { readonly __typename: 'Document', readonly key: string } } | null }> }, readonly auditRules: ReadonlyArray<{ readonly __typename: 'AuditRule', readonly id: string, readonly severity: Severity, readonly legalSource: string | null, readonly title: { readonly __typename: 'Bilingual', readonly vi: string, readonly en: string }, readonly explanation: { readonly __typename: 'Bilingual', readonly vi: string, readonly en: string } }> };

export type CoverageQueryVariables = Exact<{
  document: string;
}>;


export type CoverageQuery = { readonly __typename: 'Query', readonly coverage: { readonly __typename: 'Coverage', readonly total: { readonly __typename: 'TaskCoverage', readonly scope: CoverageScope, readonly label: string | null, readonly tasks: number, readonly budget: number, readonly byMode: ReadonlyArray<{ readonly __typename: 'ModeCoverage', readonly mode: JustificationMode, readonly tasks: number, readonly budget: number }>, readonly unjustified: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number }, readonly withoutExplicit: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number } }, readonly appendices: ReadonlyArray<{ readonly __typename: 'TaskCoverage', readonly scope: CoverageScope, readonly label: string | null, readonly tasks: number, readonly budget: number, readonly byMode: ReadonlyArray<{ readonly __typename: 'ModeCoverage', readonly mode: JustificationMode, readonly tasks: number, readonly budget: number }>, readonly unjustified: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number }, readonly withoutExplicit: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number } }>, readonly references: { readonly __typename: 'ReferenceCoverage', readonly total: number, readonly resolved: number, readonly ambiguous: number, readonly unidentified: number }, readonly citedDocuments: { readonly __typename: 'CitedDocumentCoverage', readonly total: number, readonly ingested: number, readonly citedOnly: number } } | null };

export type CoveragePartsFragment = { readonly __typename: 'TaskCoverage', readonly scope: CoverageScope, readonly label: string | null, readonly tasks: number, readonly budget: number, readonly byMode: ReadonlyArray<{ readonly __typename: 'ModeCoverage', readonly mode: JustificationMode, readonly tasks: number, readonly budget: number }>, readonly unjustified: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number }, readonly withoutExplicit: { readonly __typename: 'TaskFigures', readonly tasks: number, readonly budget: number } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly __typename: 'Query', readonly findings: { readonly __typename: 'FindingConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', readonly id: string, readonly rule: string, readonly severity: Severity, readonly message: string, readonly expected: string | null, readonly found: string | null, readonly review: { readonly __typename: 'Review', readonly state: ReviewState, readonly note: string | null, readonly by: string, readonly at: string } | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> } };

export type ReviewMutationVariables = Exact<{
  input: ReviewFindingInput;
}>;


export type ReviewMutation = { readonly __typename: 'Mutation', readonly reviewFinding: { readonly __typename: 'ReviewedFinding', readonly id: string, readonly review: { readonly __typename: 'Review', readonly state: ReviewState, readonly note: string | null, readonly by: string, readonly at: string } | null } };

export type DocumentQueryVariables = Exact<{
  key: string;
}>;


export type DocumentQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly urn: string, readonly citation: string, readonly signer: string | null, readonly place: string | null, readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability, readonly source: { readonly __typename: 'Source', readonly name: string, readonly sha256: string, readonly length: number, readonly document: { readonly __typename: 'Document', readonly key: string } } | null, readonly dates: ReadonlyArray<{ readonly __typename: 'DocumentDate', readonly value: string, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }>, readonly tasks: { readonly __typename: 'TaskConnection', readonly totalCount: number } } | null };

export type DocumentRelationsQueryVariables = Exact<{
  key: string;
  direction: Direction;
  after?: string | null | undefined;
}>;


export type DocumentRelationsQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly type: RelationType, readonly mode: JustificationMode | null, readonly from:
          | { readonly __typename: 'Agency', readonly key: string, readonly label: string }
          | { readonly __typename: 'Document', readonly key: string, readonly label: string }
          | { readonly __typename: 'Task', readonly key: string, readonly label: string }
        , readonly to:
          | { readonly __typename: 'Agency', readonly key: string, readonly label: string }
          | { readonly __typename: 'Document', readonly key: string, readonly label: string }
          | { readonly __typename: 'Task', readonly key: string, readonly label: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> } } | null };

export type DocumentStatusQueryVariables = Exact<{
  key: string;
  on: string;
}>;


export type DocumentStatusQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly status: { readonly __typename: 'DocumentStatus', readonly state: ValidityState, readonly effectiveOn: string | null, readonly by: { readonly __typename: 'Document', readonly key: string, readonly label: string } | null, readonly amendedBy: ReadonlyArray<{ readonly __typename: 'Document', readonly key: string, readonly label: string }>, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> } } | null };

export type DocumentChainQueryVariables = Exact<{
  key: string;
}>;


export type DocumentChainQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly basisChain: { readonly __typename: 'Chain', readonly start: string, readonly truncated: boolean, readonly truncatedBy: ChainLimit | null, readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly depth: number, readonly node:
          | { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }
          | { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Agency', readonly key: string, readonly name: string }
         }>, readonly edges: ReadonlyArray<{ readonly __typename: 'ChainEdge', readonly from: string, readonly to: string, readonly type: RelationType, readonly mode: JustificationMode | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> } } | null };

export type DocumentImpactQueryVariables = Exact<{
  key: string;
}>;


export type DocumentImpactQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly impact: { readonly __typename: 'Chain', readonly start: string, readonly truncated: boolean, readonly truncatedBy: ChainLimit | null, readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly depth: number, readonly node:
          | { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }
          | { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Agency', readonly key: string, readonly name: string }
         }>, readonly edges: ReadonlyArray<{ readonly __typename: 'ChainEdge', readonly from: string, readonly to: string, readonly type: RelationType, readonly mode: JustificationMode | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> } } | null };

export type DocumentTextQueryVariables = Exact<{
  key: string;
}>;


export type DocumentTextQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly source: { readonly __typename: 'Source', readonly text: string } | null, readonly provisions: ReadonlyArray<{ readonly __typename: 'Provision', readonly key: string, readonly label: string, readonly title: string | null, readonly kind: ProvisionKind, readonly parent: string | null, readonly start: number }> } | null };

export type DocumentMentionsQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentMentionsQuery = { readonly __typename: 'Query', readonly document: { readonly __typename: 'Document', readonly mentions: { readonly __typename: 'MentionConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Mention', readonly start: number, readonly end: number, readonly relation: MentionRelation, readonly status: MentionStatus, readonly target: { readonly __typename: 'Document', readonly key: string, readonly label: string, readonly title: string | null } | null, readonly candidates: ReadonlyArray<{ readonly __typename: 'Document', readonly key: string, readonly label: string }> }> } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }
      | { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string, readonly appendix: string, readonly group: string | null, readonly modes: ReadonlyArray<JustificationMode>, readonly budget: { readonly __typename: 'Budget', readonly total: number | null, readonly recurrent: number | null, readonly investment: number | null }, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string }, readonly leadAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }>, readonly coordinatingAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }> }
      | { readonly __typename: 'Agency', readonly key: string, readonly name: string, readonly variants: ReadonlyArray<string>, readonly agencyLevel: AgencyLevel }
    > } };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly __typename: 'Query', readonly tasks: { readonly __typename: 'TaskConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string, readonly appendix: string, readonly group: string | null, readonly modes: ReadonlyArray<JustificationMode>, readonly budget: { readonly __typename: 'Budget', readonly total: number | null, readonly recurrent: number | null, readonly investment: number | null }, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string }, readonly leadAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }>, readonly coordinatingAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }> }> } };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly __typename: 'Query', readonly documents: { readonly __typename: 'DocumentConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }> } };

export type AgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly __typename: 'Query', readonly agencies: { readonly __typename: 'AgencyConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string, readonly variants: ReadonlyArray<string>, readonly agencyLevel: AgencyLevel }> } };

export type AgencyNameQueryVariables = Exact<{
  key: string;
}>;


export type AgencyNameQuery = { readonly __typename: 'Query', readonly agency: { readonly __typename: 'Agency', readonly key: string, readonly name: string } | null };

export type EvidencePartsFragment = { readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } };

export type DocumentCardFragment = { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability };

export type TaskCardFragment = { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string, readonly appendix: string, readonly group: string | null, readonly modes: ReadonlyArray<JustificationMode>, readonly budget: { readonly __typename: 'Budget', readonly total: number | null, readonly recurrent: number | null, readonly investment: number | null }, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string }, readonly leadAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }>, readonly coordinatingAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }> };

export type AgencyCardFragment = { readonly __typename: 'Agency', readonly key: string, readonly name: string, readonly variants: ReadonlyArray<string>, readonly agencyLevel: AgencyLevel };

export type ChainPartsFragment = { readonly __typename: 'Chain', readonly start: string, readonly truncated: boolean, readonly truncatedBy: ChainLimit | null, readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly depth: number, readonly node:
      | { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }
      | { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Agency', readonly key: string, readonly name: string }
     }>, readonly edges: ReadonlyArray<{ readonly __typename: 'ChainEdge', readonly from: string, readonly to: string, readonly type: RelationType, readonly mode: JustificationMode | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> };

export type TaskQueryVariables = Exact<{
  key: string;
}>;


export type TaskQuery = { readonly __typename: 'Query', readonly task: { readonly __typename: 'Task', readonly due: string | null, readonly result: string | null, readonly notes: string | null, readonly statement: string, readonly key: string, readonly code: string, readonly name: string, readonly appendix: string, readonly group: string | null, readonly modes: ReadonlyArray<JustificationMode>, readonly evidence: { readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }, readonly justifications: ReadonlyArray<{ readonly __typename: 'Justification', readonly mode: JustificationMode, readonly explanation: string, readonly via: { readonly __typename: 'Via', readonly key: string | null, readonly label: string, readonly similarity: number | null } | null, readonly document: { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }>, readonly basisChain: { readonly __typename: 'Chain', readonly start: string, readonly truncated: boolean, readonly truncatedBy: ChainLimit | null, readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly depth: number, readonly node:
          | { readonly __typename: 'Document', readonly key: string, readonly type: DocumentType, readonly typeLabel: string, readonly number: string | null, readonly label: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly level: DocumentLevel, readonly availability: Availability }
          | { readonly __typename: 'Task', readonly key: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Agency', readonly key: string, readonly name: string }
         }>, readonly edges: ReadonlyArray<{ readonly __typename: 'ChainEdge', readonly from: string, readonly to: string, readonly type: RelationType, readonly mode: JustificationMode | null, readonly evidence: ReadonlyArray<{ readonly __typename: 'Evidence', readonly quote: string, readonly start: number, readonly end: number, readonly line: number, readonly rule: string, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string } }> }> }, readonly budget: { readonly __typename: 'Budget', readonly total: number | null, readonly recurrent: number | null, readonly investment: number | null }, readonly document: { readonly __typename: 'Document', readonly key: string, readonly label: string }, readonly leadAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }>, readonly coordinatingAgencies: ReadonlyArray<{ readonly __typename: 'Agency', readonly key: string, readonly name: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on TaskCoverage {
  scope
  label
  tasks
  budget
  byMode {
    mode
    tasks
    budget
  }
  unjustified {
    tasks
    budget
  }
  withoutExplicit {
    tasks
    budget
  }
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const TaskCardFragmentDoc = new TypedDocumentString(`
    fragment TaskCard on Task {
  key
  code
  name
  appendix
  group
  modes
  budget {
    total
    recurrent
    investment
  }
  document {
    key
    label
  }
  leadAgencies {
    key
    name
  }
  coordinatingAgencies {
    key
    name
  }
}
    `, {"fragmentName":"TaskCard"}) as unknown as TypedDocumentString<TaskCardFragment, unknown>;
export const AgencyCardFragmentDoc = new TypedDocumentString(`
    fragment AgencyCard on Agency {
  key
  name
  agencyLevel: level
  variants
}
    `, {"fragmentName":"AgencyCard"}) as unknown as TypedDocumentString<AgencyCardFragment, unknown>;
export const DocumentCardFragmentDoc = new TypedDocumentString(`
    fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}
    `, {"fragmentName":"DocumentCard"}) as unknown as TypedDocumentString<DocumentCardFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ChainPartsFragmentDoc = new TypedDocumentString(`
    fragment ChainParts on Chain {
  start
  truncated
  truncatedBy
  nodes {
    depth
    node {
      __typename
      ... on Document {
        ...DocumentCard
      }
      ... on Task {
        key
        code
        name
      }
      ... on Agency {
        key
        name
      }
    }
  }
  edges {
    from
    to
    type
    mode
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}`, {"fragmentName":"ChainParts"}) as unknown as TypedDocumentString<ChainPartsFragment, unknown>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($key: String!) {
  agency(key: $key) {
    ...AgencyCard
    place
    parent {
      key
      name
    }
  }
}
    fragment AgencyCard on Agency {
  key
  name
  agencyLevel: level
  variants
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const AgencyTasksDocument = new TypedDocumentString(`
    query AgencyTasks($key: String!, $role: AgencyRole!, $after: String) {
  agency(key: $key) {
    tasks(role: $role, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TaskCard
        justifications(modes: [EXPLICIT]) {
          document {
            key
            label
            title
          }
        }
      }
    }
  }
}
    fragment TaskCard on Task {
  key
  code
  name
  appendix
  group
  modes
  budget {
    total
    recurrent
    investment
  }
  document {
    key
    label
  }
  leadAgencies {
    key
    name
  }
  coordinatingAgencies {
    key
    name
  }
}`) as unknown as TypedDocumentString<AgencyTasksQuery, AgencyTasksQueryVariables>;
export const AuditOverviewDocument = new TypedDocumentString(`
    query AuditOverview {
  documents(filter: {availability: INGESTED}, first: 100) {
    nodes {
      key
      label
      title
      source {
        document {
          key
        }
      }
    }
  }
  auditRules {
    id
    severity
    title {
      vi
      en
    }
    explanation {
      vi
      en
    }
    legalSource
  }
}
    `) as unknown as TypedDocumentString<AuditOverviewQuery, AuditOverviewQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($document: String!) {
  coverage(document: $document) {
    total {
      ...CoverageParts
    }
    appendices {
      ...CoverageParts
    }
    references {
      total
      resolved
      ambiguous
      unidentified
    }
    citedDocuments {
      total
      ingested
      citedOnly
    }
  }
}
    fragment CoverageParts on TaskCoverage {
  scope
  label
  tasks
  budget
  byMode {
    mode
    tasks
    budget
  }
  unjustified {
    tasks
    budget
  }
  withoutExplicit {
    tasks
    budget
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter, $after: String) {
  findings(filter: $filter, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rule
      severity
      message
      expected
      found
      review {
        state
        note
        by
        at
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    mutation Review($input: ReviewFindingInput!) {
  reviewFinding(input: $input) {
    id
    review {
      state
      note
      by
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewMutation, ReviewMutationVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($key: String!) {
  document(key: $key) {
    ...DocumentCard
    urn
    citation
    signer
    place
    source {
      name
      sha256
      length
      document {
        key
      }
    }
    dates {
      value
      evidence {
        ...EvidenceParts
      }
    }
    tasks(first: 1) {
      totalCount
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentRelationsDocument = new TypedDocumentString(`
    query DocumentRelations($key: String!, $direction: Direction!, $after: String) {
  document(key: $key) {
    relations(direction: $direction, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        type
        mode
        from {
          __typename
          key
          label
        }
        to {
          __typename
          key
          label
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}`) as unknown as TypedDocumentString<DocumentRelationsQuery, DocumentRelationsQueryVariables>;
export const DocumentStatusDocument = new TypedDocumentString(`
    query DocumentStatus($key: String!, $on: Date!) {
  document(key: $key) {
    status(on: $on) {
      state
      effectiveOn
      by {
        key
        label
      }
      amendedBy {
        key
        label
      }
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}`) as unknown as TypedDocumentString<DocumentStatusQuery, DocumentStatusQueryVariables>;
export const DocumentChainDocument = new TypedDocumentString(`
    query DocumentChain($key: String!) {
  document(key: $key) {
    basisChain(maxDepth: 6) {
      ...ChainParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}
fragment ChainParts on Chain {
  start
  truncated
  truncatedBy
  nodes {
    depth
    node {
      __typename
      ... on Document {
        ...DocumentCard
      }
      ... on Task {
        key
        code
        name
      }
      ... on Agency {
        key
        name
      }
    }
  }
  edges {
    from
    to
    type
    mode
    evidence {
      ...EvidenceParts
    }
  }
}`) as unknown as TypedDocumentString<DocumentChainQuery, DocumentChainQueryVariables>;
export const DocumentImpactDocument = new TypedDocumentString(`
    query DocumentImpact($key: String!) {
  document(key: $key) {
    impact(maxDepth: 4) {
      ...ChainParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}
fragment ChainParts on Chain {
  start
  truncated
  truncatedBy
  nodes {
    depth
    node {
      __typename
      ... on Document {
        ...DocumentCard
      }
      ... on Task {
        key
        code
        name
      }
      ... on Agency {
        key
        name
      }
    }
  }
  edges {
    from
    to
    type
    mode
    evidence {
      ...EvidenceParts
    }
  }
}`) as unknown as TypedDocumentString<DocumentImpactQuery, DocumentImpactQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($key: String!) {
  document(key: $key) {
    source {
      text
    }
    provisions {
      key
      label
      title
      kind
      parent
      start
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const DocumentMentionsDocument = new TypedDocumentString(`
    query DocumentMentions($key: String!, $after: String) {
  document(key: $key) {
    mentions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        relation
        status
        target {
          key
          label
          title
        }
        candidates {
          key
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentMentionsQuery, DocumentMentionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ... on Document {
        ...DocumentCard
      }
      ... on Task {
        ...TaskCard
      }
      ... on Agency {
        ...AgencyCard
      }
    }
  }
}
    fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}
fragment TaskCard on Task {
  key
  code
  name
  appendix
  group
  modes
  budget {
    total
    recurrent
    investment
  }
  document {
    key
    label
  }
  leadAgencies {
    key
    name
  }
  coordinatingAgencies {
    key
    name
  }
}
fragment AgencyCard on Agency {
  key
  name
  agencyLevel: level
  variants
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $after: String) {
  tasks(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskCard
    }
  }
}
    fragment TaskCard on Task {
  key
  code
  name
  appendix
  group
  modes
  budget {
    total
    recurrent
    investment
  }
  document {
    key
    label
  }
  leadAgencies {
    key
    name
  }
  coordinatingAgencies {
    key
    name
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $after: String) {
  documents(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DocumentCard
    }
  }
}
    fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($filter: AgencyFilter, $after: String) {
  agencies(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AgencyCard
    }
  }
}
    fragment AgencyCard on Agency {
  key
  name
  agencyLevel: level
  variants
}`) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const AgencyNameDocument = new TypedDocumentString(`
    query AgencyName($key: String!) {
  agency(key: $key) {
    key
    name
  }
}
    `) as unknown as TypedDocumentString<AgencyNameQuery, AgencyNameQueryVariables>;
export const TaskDocument = new TypedDocumentString(`
    query Task($key: String!) {
  task(key: $key) {
    ...TaskCard
    due
    result
    notes
    statement
    evidence {
      ...EvidenceParts
    }
    justifications {
      mode
      explanation
      via {
        key
        label
        similarity
      }
      document {
        ...DocumentCard
      }
      evidence {
        ...EvidenceParts
      }
    }
    basisChain(maxDepth: 6) {
      ...ChainParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  quote
  start
  end
  line
  rule
  document {
    key
    label
  }
}
fragment DocumentCard on Document {
  key
  type
  typeLabel
  number
  label
  title
  issuedOn
  issuer
  level
  availability
}
fragment TaskCard on Task {
  key
  code
  name
  appendix
  group
  modes
  budget {
    total
    recurrent
    investment
  }
  document {
    key
    label
  }
  leadAgencies {
    key
    name
  }
  coordinatingAgencies {
    key
    name
  }
}
fragment ChainParts on Chain {
  start
  truncated
  truncatedBy
  nodes {
    depth
    node {
      __typename
      ... on Document {
        ...DocumentCard
      }
      ... on Task {
        key
        code
        name
      }
      ... on Agency {
        key
        name
      }
    }
  }
  edges {
    from
    to
    type
    mode
    evidence {
      ...EvidenceParts
    }
  }
}`) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;