/**
 * What a query costs before it runs: the objects that its answer is taken to hold, from the list sizes that the schema states (`@listSize`, `@cost` in `schema/limits.graphql`).
 * A field without fields of its own costs nothing. A fragment is counted wherever it is spread, but walked once for each size.
 */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** Items of one page at most; a larger `first` is refused when the field is resolved. */
const MAX_PAGE = 100
/** `__schema` lists every type: it costs what a hundred tasks with their justifications do. */
const INTROSPECTION_COST = 1_000

interface Pricing {
  readonly weight: number
  readonly assumedSize: number
  readonly slicing: boolean
  readonly listed: boolean
}
const pricings = new WeakMap<GraphQLField<unknown, unknown>, Pricing>()

/** The cost of an operation with these variables. The document must have been parsed; what is not in the schema costs nothing, validation refuses it. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const defaults = new Map((operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]))
  const priced = new Map<string, number>()

  const numberOf = (value: ValueNode | undefined): number | undefined => {
    if (value?.kind === Kind.INT) return Number(value.value)
    if (value?.kind !== Kind.VARIABLE) return undefined
    const given = variables[value.name.value]
    return given === undefined ? numberOf(defaults.get(value.name.value)) : typeof given === 'number' ? given : undefined
  }
  const pageSize = (field: FieldNode, assumed: number): number => {
    const argument = (name: string) => numberOf(field.arguments?.find((node) => node.name.value === name)?.value)
    return Math.min(Math.max(argument('first') ?? argument('last') ?? assumed, 0), MAX_PAGE)
  }

  /** `size`: items of the page, where the selection is that of a connection. */
  const ofSelections = (selections: SelectionSetNode, type: GraphQLNamedType, size: number): number => {
    let cost = 0
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, type, size)
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += ofSelections(selection.selectionSet, conditionOf(selection.typeCondition?.name.value, type), size)
      else cost += ofFragment(selection.name.value, type, size)
    }
    return cost
  }
  const conditionOf = (name: string | undefined, outer: GraphQLNamedType) => (name === undefined ? outer : (schema.getType(name) ?? outer))
  const ofFragment = (name: string, type: GraphQLNamedType, size: number): number => {
    const key = `${name} ${size}`
    const known = priced.get(key)
    const fragment = fragments.get(name)
    if (known !== undefined || !fragment) return known ?? 0
    priced.set(key, 0)
    const cost = ofSelections(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, type), size)
    priced.set(key, cost)
    return cost
  }
  const ofField = (node: FieldNode, type: GraphQLNamedType, size: number): number => {
    if (node.name.value === '__schema' || node.name.value === '__type') return INTROSPECTION_COST
    if (!isObjectType(type) && !isInterfaceType(type)) return 0
    const field = type.getFields()[node.name.value]
    if (!field) return 0
    const { weight, assumedSize, slicing, listed } = pricingOf(field)
    const named = getNamedType(field.type)
    if (!node.selectionSet || !isCompositeType(named)) return weight
    const inner = slicing ? pageSize(node, assumedSize) : 0
    const one = weight + ofSelections(node.selectionSet, named, inner)
    if (slicing) return one
    return one * (listed ? assumedSize : size > 0 && (node.name.value === 'nodes' || node.name.value === 'edges') ? size : 1)
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSelections(operation.selectionSet, root, 0) : 0
}

function pricingOf(field: GraphQLField<unknown, unknown>): Pricing {
  const known = pricings.get(field)
  if (known) return known
  const directives = field.astNode?.directives ?? []
  const cost = directives.find((directive) => directive.name.value === 'cost')
  const list = directives.find((directive) => directive.name.value === 'listSize')
  const pricing = {
    weight: numberArgument(cost, 'weight') ?? (isCompositeType(getNamedType(field.type)) ? 1 : 0),
    assumedSize: numberArgument(list, 'assumedSize') ?? 1,
    slicing: list?.arguments?.some(({ name, value }) => name.value === 'slicing' && value.kind === Kind.BOOLEAN && value.value) ?? false,
    listed: list !== undefined,
  }
  pricings.set(field, pricing)
  return pricing
}

function numberArgument(directive: ConstDirectiveNode | undefined, name: string): number | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}
