/**
 * A function of a text whose answers are kept, for texts say the same few things again and again. Bounded: when full, it begins anew.
 * What is kept is a copy, since a piece cut out of a text would hold the whole of it in memory.
 */
export function remember<T>(read: (text: string) => T, most = 4_096): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      const own = ` ${text}`.slice(1)
      answer = read(own)
      if (known.size >= most) known.clear()
      known.set(own, answer)
    }
    return answer
  }
}
