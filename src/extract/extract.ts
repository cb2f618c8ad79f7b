/**
 * From one text to everything it says. Reading never fails: any string gives an Extraction; what could not be read is a diagnostic.
 * Each stage is a folder; all of them work on the view, and only `assemble` speaks of raw offsets.
 */
import { createView } from '../text/index.ts'
import { findAgencies } from './agencies/find-agencies.ts'
import { assemble, type Source } from './assemble.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { assignRoles } from './roles/assign-roles.ts'
import type { Extraction } from './schema.ts'
import { readEffects } from './structure/effects.ts'
import { readStructure } from './structure/read-structure.ts'
import { readTasks } from './tasks/read-tasks.ts'

export interface ExtractInput extends Source {
  /** The text exactly as decoded; offsets count in it. */
  readonly text: string
}

export function extract({ text, ...source }: ExtractInput): Extraction {
  const view = createView(text)
  const structure = readStructure(view)
  const mentions = findMentions(view, structure)
  const tasks = readTasks(view, structure, mentions)
  const roles = assignRoles(view, structure, mentions, tasks.tasks)
  const effects = readEffects({
    view,
    mentions,
    segments: structure.segments,
    roles: roles.roles,
    consolidated: structure.header.type === 'CONSOLIDATED_TEXT',
  })
  return assemble(source, { view, structure, mentions, tasks, roles, agencies: findAgencies(view, structure, tasks.tasks), effects })
}
