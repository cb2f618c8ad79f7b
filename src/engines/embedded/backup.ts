/** Copies of the whole store in one file, taken and brought back while others go on using it. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup } from 'node:sqlite'
import { AppError } from '../../errors.ts'
import { Connection } from './connection.ts'
import { mapError, storeError } from './map-error.ts'
import { checkHeader, databaseFile, lockFile, openEmbeddedStore, TIMEOUT_MS } from './open-store.ts'
import { WriterLock } from './writer-lock.ts'

const CACHE_KB = 16_000

/**
 * Writes what the store in `folder` holds at this moment to `file`, whole or not at all. Readers and writers go on meanwhile.
 * @throws AppError NOT_FOUND where there is no store; BAD_USER_INPUT where `file` is something else than an earlier backup.
 */
export async function backupEmbeddedStore(folder: string, file: string): Promise<void> {
  const source = databaseFile(folder)
  if (!existsSync(source)) throw new AppError('NOT_FOUND', `There is no store in ${folder}: nothing was backed up.`, { details: { file: source } })
  const target = resolve(file)
  if (existsSync(target)) checkEarlierBackup(target)
  const unfinished = `${target}.unfinished`
  try {
    checkHeader(source)
    mkdirSync(dirname(target), { recursive: true })
    rmSync(unfinished, { force: true })
  } catch (error) {
    throw mapError(error, source)
  }
  const connection = new Connection({ file: source, timeoutMs: TIMEOUT_MS, cacheKilobytes: CACHE_KB })
  try {
    connection.run('VACUUM INTO :file', { file: unfinished })
    const descriptor = openSync(unfinished, 'r+')
    fsyncSync(descriptor)
    closeSync(descriptor)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw mapError(error, target)
  } finally {
    connection.close()
  }
}

/**
 * Makes the store in `folder` what it was when `file` was written. A damaged database is moved aside first, never deleted.
 * @throws AppError NOT_FOUND, or what is wrong with `file` (STORE_DAMAGED, STORE_FOREIGN, STORE_VERSION): the store is then as it was.
 */
export async function restoreEmbeddedStore(file: string, folder: string): Promise<void> {
  const from = resolve(file)
  if (!existsSync(from)) throw new AppError('NOT_FOUND', `There is no file ${from}: nothing was restored.`, { details: { file: from } })
  const source = sound(from)
  try {
    const target = databaseFile(folder)
    mkdirSync(folder, { recursive: true })
    await new WriterLock(lockFile(folder), TIMEOUT_MS).hold(async () => {
      moveDamagedAside(target)
      try {
        await backup(source.database, target, { rate: 10_000 })
      } catch (error) {
        throw mapError(error, target)
      }
    })
  } catch (error) {
    throw mapError(error, databaseFile(folder))
  } finally {
    source.close()
  }
  await (await openEmbeddedStore({ folder })).close()
}

/** A connection to a backup that is whole. */
function sound(file: string): Connection {
  try {
    checkHeader(file)
  } catch (error) {
    throw mapError(error, file)
  }
  const connection = new Connection({ file, timeoutMs: TIMEOUT_MS, cacheKilobytes: CACHE_KB })
  try {
    const verdict = connection.get('PRAGMA quick_check(1)')?.quick_check
    if (verdict !== 'ok') throw storeError('STORE_DAMAGED', file, verdict)
    return connection
  } catch (error) {
    connection.close()
    throw mapError(error, file)
  }
}

function moveDamagedAside(file: string): void {
  if (!isDamaged(file)) return
  for (const part of ['', '-wal', '-shm', '-journal']) if (existsSync(file + part)) renameSync(file + part, `${file}.damaged${part}`)
}

function isDamaged(file: string): boolean {
  if (!existsSync(file)) return false
  let connection: Connection | undefined
  try {
    checkHeader(file)
    connection = new Connection({ file, timeoutMs: TIMEOUT_MS, cacheKilobytes: CACHE_KB })
    return connection.get('PRAGMA quick_check(1)')?.quick_check !== 'ok'
  } catch (error) {
    const mapped = mapError(error, file)
    if (mapped.code !== 'STORE_DAMAGED') throw mapped
    return true
  } finally {
    connection?.close()
  }
}

function checkEarlierBackup(file: string): void {
  try {
    checkHeader(file)
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${file} exists and is no backup of this program: it was left as it is. Name another file.`, {
      cause,
      details: { file },
    })
  }
}
