/** Which files a path means: a file itself, or the documents of a folder and of the folders in it. */
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { AppError } from '../errors.ts'
import { isDocumentName } from '../ingest/formats.ts'
import { unreadable } from '../ingest/read-bytes.ts'

export interface InputFile {
  /** Absolute. */
  readonly path: string
  /** What messages and the stored source call it: the file's name, in a folder its path from there. */
  readonly name: string
}

export interface InputFiles {
  readonly files: readonly InputFile[]
  /** Names of files of other kinds that stand in the folders. */
  readonly passedOver: readonly string[]
  /** Folders and files that could not be looked at. */
  readonly unreadable: readonly { readonly name: string; readonly error: AppError }[]
}

/** Sorted by name. In a folder, files and folders that begin with a dot and README.md are passed over. */
export async function inputFiles(paths: readonly string[]): Promise<InputFiles> {
  const found = { files: [] as InputFile[], passedOver: [] as string[], unreadable: [] as { name: string; error: AppError }[] }
  const fail = (name: string, cause: unknown) => found.unreadable.push({ name, error: unreadable(name, cause) })

  const walk = async (folder: string, root: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
      fail(relative(root, folder) || basename(root), cause)
      return []
    })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const name = relative(root, path)
      if (entry.name.startsWith('.') || entry.name.toLowerCase() === 'readme.md') continue
      if (entry.isDirectory()) await walk(path, root)
      else if (!entry.isFile() && !(await isFileBehindLink(path))) continue
      else if (isDocumentName(entry.name)) found.files.push({ path, name })
      else found.passedOver.push(name)
    }
  }

  for (const path of paths) {
    const name = basename(path)
    try {
      if ((await stat(path)).isDirectory()) await walk(path, path)
      else found.files.push({ path, name })
    } catch (cause) {
      fail(name, cause)
    }
  }
  return { ...found, files: [...new Map(found.files.map((file) => [file.path, file])).values()] }
}

/** Links to folders are not followed, for they may lead in a circle. */
const isFileBehindLink = async (path: string): Promise<boolean> =>
  stat(path).then(
    (target) => target.isFile(),
    () => false,
  )
