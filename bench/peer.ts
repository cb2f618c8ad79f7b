/** A peer that lives in the benchmark's own package; null where it is not installed. */
export async function peer<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T
  } catch {
    return null
  }
}
