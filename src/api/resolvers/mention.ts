import type { Container, MentionNode } from '../../graph/model.ts'
import type { MentionContainer, MentionResolvers, Resolvers } from '../generated/resolvers.ts'
import { sentenceAround } from '../mention-evidence.ts'
import { documentOf } from '../nodes.ts'
import { connection } from '../paging.ts'

const CONTAINERS: Record<Container, MentionContainer> = {
  metadata: 'METADATA',
  preamble: 'PREAMBLE',
  articles: 'ARTICLES',
  body: 'BODY',
  appendix: 'APPENDIX',
  footnote: 'FOOTNOTE',
}

const asRead: MentionResolvers = {
  start: ({ mention }) => mention.start,
  end: ({ mention }) => mention.end,
  quote: ({ mention }) => mention.quote,
  line: ({ mention }) => mention.line,
  type: ({ mention }) => mention.type,
  typeLabel: ({ mention }) => mention.typeLabel,
  number: ({ mention }) => mention.number,
  date: ({ mention }) => mention.date,
  issuer: ({ mention }) => mention.issuer,
  title: ({ mention }) => mention.title,
  provision: ({ mention }) => mention.provision,
  relation: ({ mention }) => mention.relation,
  task: ({ mention }) => mention.task,
  rule: ({ mention }) => mention.rule,
  anomaly: ({ mention }) => mention.anomaly,
}

export const mentionResolvers: Resolvers = {
  Mention: {
    ...asRead,
    document: (node, _, context) => documentOf(context, node.document),
    subject: ({ mention: { subject } }) => (typeof subject === 'string' ? subject : 'MENTION'),
    subjectMentions: (node) => (typeof node.mention.subject === 'string' ? [] : node.mention.subject.map((id) => keyOf(node, id))),
    container: ({ mention }) => CONTAINERS[mention.container],
    target: (node, _, context) => (node.target === null ? null : documentOf(context, node.target)),
    candidates: (node, _, context) => Promise.all(node.candidates.map((key) => documentOf(context, key))),
    evidence: (node, _, { loaders }) => sentenceAround(node, loaders),
  },
  MentionConnection: connection,
}

/** Key of another reference of the same text: keys of one text differ by the reference's id alone. */
const keyOf = ({ key, mention }: MentionNode, id: string): string => `${key.slice(0, key.length - mention.id.length)}${id}`
