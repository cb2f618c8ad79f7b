/** Arguments as the use cases take them. */
import { badArgument } from './paging.ts'

/** Longest key, number or name that a question may hold. */
const KEY_LENGTH = 500

type Optional<T, K extends keyof T> = null extends T[K] ? true : undefined extends T[K] ? true : false
type Given<T> = { [K in keyof T as Optional<T, K> extends true ? never : K]: T[K] } & {
  [K in keyof T as Optional<T, K> extends true ? K : never]?: NonNullable<T[K]>
}

/** The same object without what is null or undefined. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as Given<T>
}

/** Each value once; nothing for an empty list, which asks for no condition. */
export function distinct<T>(values: readonly T[] | null | undefined): readonly T[] | undefined {
  return values == null || values.length === 0 ? undefined : [...new Set(values)]
}

/** The text itself; longer than `limit` it is BAD_USER_INPUT. */
export function short(argument: string, text: string, limit = KEY_LENGTH): string {
  if (text.length > limit) throw badArgument(argument, `${text.length} characters are too many; at most ${limit} are taken.`)
  return text
}
