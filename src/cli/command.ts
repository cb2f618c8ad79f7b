/** What the commands' files share: how a command is added, and how its options are checked. */
import { InvalidArgumentError } from 'commander'

export { Command } from 'commander'

/** Examples under a command's help. */
export const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`

/** A whole number from `min` to `max`, for an option. */
export const wholeNumber =
  (min: number, max: number) =>
  (value: string): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < min || number > max) throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`)
    return number
  }

/** One of a list of words, or several separated by commas, in any case. */
export const listOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T[] =>
    value.split(',').map((part) => {
      const word = words.find((candidate) => candidate === part.trim().toUpperCase())
      if (word === undefined) throw new InvalidArgumentError(`"${part.trim()}" is none of ${words.join(', ')}.`)
      return word
    })

/** One of a list of words, in any case. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T => {
    const word = words.find((candidate) => candidate.toLowerCase() === value.trim().toLowerCase())
    if (word === undefined) throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.`)
    return word
  }

/** A day as ISO writes it. */
export function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.valueOf()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError('It must be a day such as 2022-04-21.')
  return value
}
