/** How deep brackets of a JSON text may stand in each other before anything of it is parsed. */
const DEEPEST = 64
const OPENING = /["[\]{}]/g

/** Whether lists and objects nest deeper than any request of the API does. Texts inside quotes are jumped over. */
export function nestsTooDeep(json: string): boolean {
  OPENING.lastIndex = 0
  let depth = 0
  for (let found = OPENING.exec(json); found !== null; found = OPENING.exec(json)) {
    if (found[0] === '"') OPENING.lastIndex = endOfString(json, found.index)
    else if (found[0] === '[' || found[0] === '{') {
      if (++depth > DEEPEST) return true
    } else depth--
  }
  return false
}

function endOfString(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let slashes = 0
    while (json[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
  }
  return json.length
}
