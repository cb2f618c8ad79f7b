import type { TaskFilter } from '../../graph/store.ts'
import { taskStatement } from '../../usecases/index.ts'
import { chainOf, impactOf } from '../chains.ts'
import type { Resolvers, TaskFilter as TaskFilterInput } from '../generated/resolvers.ts'
import { distinct, given, short } from '../inputs.ts'
import { agencyOf, documentOf } from '../nodes.ts'
import { connection, pageOf } from '../paging.ts'

export const taskResolvers: Resolvers = {
  Query: {
    task: (_, { key }, { loaders }) => loaders.task(short('key', key)),
    tasks: async (_, { filter, ...page }, { loaders, usecase: { store } }) => {
      const documents = filter?.document == null ? undefined : await loaders.withAnnexes(short('filter.document', filter.document))
      return store.tasks(given({ ...filterOf(filter ?? {}), documents }), pageOf(page))
    },
  },
  Task: {
    id: (task) => task.key,
    number: (task) => task.code,
    label: (task) => `${task.code} ${task.name}`,
    document: (task, _, context) => documentOf(context, task.document),
    leadAgencies: (task, _, context) => Promise.all(task.leadAgencies.map((key) => agencyOf(context, key))),
    coordinatingAgencies: (task, _, context) => Promise.all(task.coordinatingAgencies.map((key) => agencyOf(context, key))),
    statement: async (task, _, { loaders }) => {
      const justified = await loaders.justified(task.key)
      return taskStatement(justified ?? { task, justifications: [], document: null, issuing: null })
    },
    justifications: async (task, { modes }, { loaders }) => {
      const all = (await loaders.justified(task.key))?.justifications ?? []
      return modes == null || modes.length === 0 ? all : all.filter((justification) => modes.includes(justification.mode))
    },
    basisChain: (task, args, context) => chainOf(context, task.key, args),
    impact: (task, args, context) => impactOf(context, task.key, args),
  },
  TaskConnection: connection,
}

const filterOf = ({ code, appendix, agency, mode, without, text }: TaskFilterInput): Omit<TaskFilter, 'documents'> =>
  given({
    code: code == null ? null : short('filter.code', code),
    appendix: appendix == null ? null : short('filter.appendix', appendix),
    agency: agency == null ? null : given({ key: short('filter.agency.key', agency.key), role: agency.role }),
    mode,
    without: distinct(without),
    text: text == null ? null : short('filter.text', text),
  })
