import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readSource } from './read-source.ts'
import type { SourceFile } from './source-file.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDERS = ['src', 'bin', 'db', 'test']

/** Every script and style file of the project (a command in `bin/` has no extension). A missing folder is empty. */
export function readTree(root: string = ROOT): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) => filesUnder(root, folder)).flatMap((file) => {
    if (!/\.(tsx?|mjs|css)$/.test(file) && !/^bin\/[^.]+$/.test(file)) return []
    if (file.endsWith('.d.ts')) return []
    const source = readFileSync(join(root, file), 'utf8')
    if (file.startsWith('bin/') && /^#!.*sh\b/.test(source)) return []
    return [readSource(file, source)]
  })
}

function filesUnder(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(root, path)
      return entry.isFile() ? [path] : []
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
