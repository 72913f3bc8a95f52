import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The Chromium of the machine, as bin/setup finds it: CHIDAO_CHROMIUM, or the first on the PATH. Throws when there is none. */
export function findChromium(): string {
  const named = process.env['CHIDAO_CHROMIUM']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = [...(named === undefined ? [] : [named]), ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isExecutable)
  if (found === undefined) throw new Error('No Chromium: install it, or name it in CHIDAO_CHROMIUM.')
  return found
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
