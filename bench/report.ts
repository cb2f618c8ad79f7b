/** What a benchmark hands on: figures with their meaning, each measured in this run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bound it is held against, where there is one, and whether less or more is better. */
  readonly target?: { readonly value: number; readonly better: 'less' | 'more' }
}
export interface Report {
  readonly section: string
  readonly figures: readonly Figure[]
  /** What was left out, and why. */
  readonly left?: readonly string[]
}

export const meets = ({ value, target }: Figure): boolean | null =>
  target === undefined ? null : target.better === 'less' ? value <= target.value : value >= target.value

export function printReport({ section, figures, left = [] }: Report): void {
  console.log(`\n== ${section}`)
  const width = Math.max(...figures.map(({ name }) => name.length), 0)
  for (const figure of figures) {
    const met = meets(figure)
    const { target } = figure
    const bound = target === undefined ? '' : `  ${met ? 'meets' : 'MISSES'} ${target.better === 'less' ? '≤' : '≥'} ${target.value}`
    console.log(`${figure.name.padEnd(width)}  ${shown(figure.value).padStart(10)} ${figure.unit}${bound}`)
  }
  for (const reason of left) console.log(`left out: ${reason}`)
}

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2))

/** The middle of several runs of `work`, in milliseconds; the first run is not counted. */
export async function median(times: number, work: () => unknown): Promise<number> {
  await work()
  const runs: number[] = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await work()
    runs.push(performance.now() - start)
  }
  return runs.sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN
}

/** The middle time of each of several works, in milliseconds, where a round asks each once: what disturbs the machine falls on all of them. */
export async function inTurns(works: readonly (() => unknown)[], { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number }): Promise<number[]> {
  for (const work of works) for (let i = 0; i < warmUp; i++) await work()
  const times = works.map((): number[] => [])
  for (let i = 0; i < rounds; i++) {
    for (const [at, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[at]?.push(performance.now() - start)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN)
}
