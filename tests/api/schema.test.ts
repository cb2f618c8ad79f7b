import { type GraphQLEnumType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/api/schema.ts'
import { SEVERITIES } from '../../src/audit/rule.ts'
import { AGENCY_LEVELS } from '../../src/extract/schema.ts'
import { DOCUMENT_LEVELS, JUSTIFICATION_MODES, NODE_KINDS } from '../../src/graph/model.ts'
import { DOCUMENT_TYPES } from '../../src/lexicon/document-types.ts'
import { MENTION_RELATIONS, RELATION_TYPES } from '../../src/lexicon/relation-types.ts'
import { REVIEW_STATES } from '../../src/usecases/audit.ts'
import { VALIDITY_STATES } from '../../src/usecases/model.ts'

const schema = createSchema()
const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = []
    for (const type of own) {
      if (!type.description) bare.push(type.name)
      if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`)
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`)
        if ('args' in field) for (const argument of field.args) if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`)
      }
    }
    expect(bare).toEqual([])
  })

  it.each([
    ['DocumentType', DOCUMENT_TYPES.map(({ type }) => type)],
    ['RelationType', RELATION_TYPES.map(({ type }) => type)],
    ['MentionRelation', MENTION_RELATIONS],
    ['DocumentLevel', DOCUMENT_LEVELS],
    ['AgencyLevel', AGENCY_LEVELS],
    ['JustificationMode', JUSTIFICATION_MODES],
    ['NodeKind', NODE_KINDS],
    ['ValidityState', VALIDITY_STATES],
    ['Severity', SEVERITIES],
    ['ReviewState', REVIEW_STATES],
  ])('has in %s the values of the domain', (name, values) => {
    const type = schema.getType(name) as GraphQLEnumType
    expect(type.getValues().map((value) => value.name)).toEqual([...values])
  })

  it('gives every connection nodes, edges with cursors, pageInfo and totalCount', () => {
    const connections = own.filter((type) => type.name.endsWith('Connection')).filter(isObjectType)
    expect(connections.length).toBeGreaterThan(5)
    for (const type of connections) {
      expect(Object.keys(type.getFields()), type.name).toEqual(expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount']))
      const edge = schema.getType(type.name.replace('Connection', 'Edge'))
      expect(isObjectType(edge) && Object.keys(edge.getFields()), type.name).toEqual(expect.arrayContaining(['cursor', 'node']))
    }
  })

  it('states the assumed size of every list of objects, so that its cost is known', () => {
    const unsized: string[] = []
    for (const type of own.filter(isObjectType)) {
      if (type.name.endsWith('Connection')) continue
      for (const field of Object.values(type.getFields())) {
        const list = /^\[.*\]!?$/.test(String(field.type)) || String(field.type).includes('Connection')
        const leaf = /String|ID|JustificationMode/.test(String(field.type))
        if (list && !leaf && !field.astNode?.directives?.some(({ name }) => name.value === 'listSize')) unsized.push(`${type.name}.${field.name}`)
      }
    }
    expect(unsized).toEqual([])
  })
})
