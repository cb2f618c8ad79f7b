/** The one place that reads the environment. A variable with a bad value is named, with what it should be; nothing is guessed. */
import { dirname, resolve } from 'node:path'
import type { z } from 'zod'
import type { Limits } from './api/options.ts'
import { AppError } from './errors.ts'
import { LIMIT_SETTINGS, SETTINGS, type Setting } from './settings.ts'

type Values = {
  readonly [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['schema']> | ((typeof SETTINGS)[K]['fallback'] extends null ? null : never)
}

export interface Config extends Omit<Values, 'tokens' | 'corsOrigins'> {
  readonly tokens: readonly string[]
  readonly corsOrigins: readonly string[]
  readonly limits: Limits
  /** The folder that relative paths on the command line start from. */
  readonly workingFolder: string
  /** Absolute. */
  readonly data: string
  /** Absolute. */
  readonly seeds: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws AppError CONFIGURATION for the first variable that cannot be used. */
export function readConfig(environment: Environment = process.env): Config {
  const values = Object.fromEntries(Object.entries(SETTINGS).map(([key, setting]) => [key, read(setting, environment)])) as unknown as Values
  const limits = Object.fromEntries(LIMIT_SETTINGS.map((setting) => [setting.limit, read(setting, environment)])) as unknown as Limits
  const workingFolder = workingFolderOf(environment)
  const folder = (setting: Setting, value: string) => resolve(given(setting, environment) === null ? process.cwd() : workingFolder, value)
  return {
    ...values,
    tokens: values.tokens ?? [],
    corsOrigins: values.corsOrigins ?? [],
    limits,
    workingFolder,
    data: folder(SETTINGS.data, values.data),
    seeds: folder(SETTINGS.seeds, values.seeds),
  }
}

/** npm runs a script in the package's folder and keeps the caller's in INIT_CWD: paths that people type are meant from there. */
export function workingFolderOf(environment: Environment = process.env): string {
  const { INIT_CWD: caller, npm_lifecycle_event: script, npm_package_json: manifest } = environment
  const runByNpm = caller && manifest && (script === 'cancu' || script === 'start') && dirname(manifest) === process.cwd()
  return runByNpm ? caller : process.cwd()
}

/** Whether the environment asks for output without colours (https://no-color.org). */
export const wantsNoColour = (environment: Environment = process.env): boolean => Boolean(environment.NO_COLOR) || environment.TERM === 'dumb'

const given = (setting: Setting, environment: Environment): string | null => environment[setting.name]?.trim() || null

function read(setting: Setting, environment: Environment): unknown {
  const value = given(setting, environment) ?? setting.fallback
  if (value === null) return null
  const checked = setting.schema.safeParse(value)
  if (checked.success) return checked.data
  const shown = setting.name.includes('PASSWORD') || setting.name.includes('TOKEN') ? 'its value' : `"${value}"`
  throw new AppError('CONFIGURATION', `${setting.name}: ${shown} ${reason(checked.error)}. ${setting.meaning} Default: ${setting.fallback ?? 'none'}.`, {
    details: { variable: setting.name },
  })
}

const reason = (error: z.ZodError): string => {
  const message = error.issues[0]?.message ?? 'cannot be used'
  return message.startsWith('Invalid option') ? 'is not one of the values it can have' : message
}
