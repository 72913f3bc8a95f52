import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const inProject = (...path) => join(root, ...path)

/** The Node that everything else runs on. */
export const pinnedNode = inProject('node_modules', '.bin', 'node')
