import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of package.json: the same from src/ (tests) and from the bundle in dist/. Absolute. */
export const projectRoot = findRoot(import.meta.dirname)

function findRoot(directory: string): string {
  const parent = dirname(directory)
  if (existsSync(join(directory, 'package.json')) || parent === directory) return directory
  return findRoot(parent)
}
