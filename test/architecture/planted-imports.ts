import type { Plant } from './plant.ts'
import type { importRules } from './rules.ts'

const A = 'src/features/a'
const B = 'src/features/b'

export const plantedImports: Record<keyof typeof importRules, Plant> = {
  'no-cycles': {
    breaks: {
      'two files in one folder': { [`${A}/x.ts`]: "import './y.ts'", [`${A}/y.ts`]: "import './x.ts'" },
      'three files, one of them lazily': {
        'src/kernel/x.ts': "export * from './y.ts'",
        'src/kernel/y.ts': "import { z } from './z.ts'",
        'src/kernel/z.ts': "export const z = () => import('./x.ts')",
      },
      'an inline type still loads the module': {
        'src/kernel/x.ts': "import { type Y } from './y.ts'",
        'src/kernel/y.ts': "import './x.ts'",
      },
      'a file that imports itself': { 'src/kernel/x.ts': "import './x.ts'" },
    },
    keeps: {
      'a diamond': {
        'src/kernel/top.ts': "import './left.ts'\nimport './right.ts'",
        'src/kernel/left.ts': "import './base.ts'",
        'src/kernel/right.ts': "import './base.ts'",
        'src/kernel/base.ts': '',
      },
      'one of the two needs only a type': { 'src/kernel/x.ts': "import './y.ts'", 'src/kernel/y.ts': "import type { X } from './x.ts'" },
    },
  },
  'no-type-cycles-across-folders': {
    breaks: {
      'a store that takes its type from an action': {
        [`${A}/store.ts`]: "import type { Input } from './actions/x.ts'",
        [`${A}/actions/x.ts`]: "import { insert } from '../store.ts'",
      },
      'a type written in place': {
        'src/platform/x/x.ts': "export type X = import('../y/y.ts').Y",
        'src/platform/y/y.ts': "export type * from '../x/x.ts'",
      },
    },
    keeps: {
      'types of one folder': { [`${A}/x.ts`]: "import type { Y } from './y.ts'", [`${A}/y.ts`]: "import type { X } from './x.ts'" },
      'folders with a direction': { [`${A}/store.ts`]: 'export type Row = { id: string }', [`${A}/actions/x.ts`]: "import type { Row } from '../store.ts'" },
    },
  },
  'no-feature-cycles': {
    breaks: {
      'by different files, one only for a type': {
        [`${A}/public.ts`]: '',
        [`${A}/x.ts`]: "import { b } from '../b/public.ts'",
        [`${B}/public.ts`]: '',
        [`${B}/y.ts`]: "import type { A } from '../a/public.ts'",
      },
    },
    keeps: {
      'one direction': { [`${A}/x.ts`]: "import { b } from '../b/public.ts'", [`${B}/public.ts`]: '' },
      'the way back only in a test': {
        [`${A}/x.ts`]: "import { b } from '../b/public.ts'",
        [`${B}/y.test.ts`]: "import { a } from '../a/public.ts'",
      },
    },
  },
  'kernel-stands-alone': {
    breaks: {
      'platform': { 'src/kernel/x.ts': "import type { Y } from '../platform/y.ts'" },
      'a package': { 'src/kernel/x.ts': "import { z } from 'zod'" },
      'node': { 'src/kernel/x.ts': "import { createHash } from 'node:crypto'" },
    },
    keeps: {
      'its own': { 'src/kernel/x.ts': "import { y } from './y.ts'" },
      'its test': { 'src/kernel/x.test.ts': "import { test } from 'vitest'" },
    },
  },
  'domain-is-pure': {
    breaks: {
      'domain knows a package': { [`${A}/domain/x.ts`]: "import { z } from 'zod'" },
      'domain knows another feature, though by its door': { [`${A}/domain/x.ts`]: "import type { B } from '../../b/public.ts'" },
      'domain knows the store': { [`${A}/domain/x.ts`]: "import { find } from '../store.ts'" },
      'policy knows the clock': { [`${A}/policy.ts`]: "import { today } from '../../platform/clock/clock.ts'" },
      'policy knows the domain of another': { [`${A}/policy.ts`]: "import type { B } from '../b/domain/b.ts'" },
    },
    keeps: {
      'kernel and own domain': {
        [`${A}/policy.ts`]: "import type { X } from './domain/x.ts'\nimport type { Actor } from '../../kernel/actor.ts'",
        [`${A}/domain/x.ts`]: "import { y } from './y.ts'\nimport { date } from '../../../kernel/date.ts'",
      },
      'its test': { [`${A}/policy.test.ts`]: "import { test } from 'vitest'", [`${A}/domain/x.test.ts`]: "import fc from 'fast-check'" },
      'an action may know more': { [`${A}/actions/x.ts`]: "import { z } from 'zod'" },
    },
  },
  'features-meet-at-public': {
    breaks: {
      'the store of another': { [`${A}/x.ts`]: "import { find } from '../b/store.ts'" },
      'only a type': { [`${A}/pages/x.tsx`]: "import type { Row } from '../../b/queries/find-b.ts'" },
      'a file called public in a folder': { [`${A}/x.ts`]: "import { find } from '../b/queries/public.ts'" },
      'a test': { [`${A}/x.test.ts`]: "import { find } from '../b/store.ts'" },
    },
    keeps: {
      'the door of another': { [`${A}/x.ts`]: "import { find } from '../b/public.ts'" },
      'its own store': { [`${A}/x.ts`]: "import { find } from './store.ts'" },
      'the composition root': { 'src/app/features.ts': "import { routes } from '../features/b/routes.ts'" },
    },
  },
  'database-only-for-queries-and-store': {
    breaks: {
      'kysely in an action': { [`${A}/actions/x.ts`]: "import { sql } from 'kysely'" },
      'a type of kysely in an action': { [`${A}/actions/x.ts`]: "import type { Kysely } from 'kysely'" },
      'pg in a job': { [`${A}/jobs/x.ts`]: "import pg from 'pg'" },
      'the database itself in a route': { [`${A}/routes.ts`]: "import { openDatabase } from '../../platform/db/database.ts'" },
      'a page that holds a transaction': { [`${A}/pages/x.ts`]: "import type { Db } from '../../../platform/db/database.ts'" },
      'pg elsewhere in platform': { 'src/platform/jobs/x.ts': "import pg from 'pg'" },
      'a component': { 'src/ui/x.tsx': "import type { Db } from '../platform/db/database.ts'" },
    },
    keeps: {
      'queries and stores': {
        [`${A}/queries/find-x.ts`]: "import { sql } from 'kysely'",
        [`${A}/queries.ts`]: "import { sql } from 'kysely'",
        [`${A}/store.ts`]: "import { db } from '../../platform/db/database.ts'",
      },
      'who passes a transaction on': {
        [`${A}/actions/x.ts`]: "import type { Db } from '../../../platform/db/database.ts'",
        [`${A}/routes.ts`]: "import type { Db } from '../../platform/db/database.ts'",
        [`${A}/public.ts`]: "import type { Db } from '../../platform/db/database.ts'",
        [`${A}/jobs/x.ts`]: "import type { Db } from '../../../platform/db/database.ts'\nimport { save } from '../store.ts'",
      },
      'the database module, the root and tests': {
        'src/platform/db/database.ts': "import pg from 'pg'",
        'src/app/start.ts': "import { openDatabase } from '../platform/db/database.ts'",
        [`${A}/x.test.ts`]: "import { openDatabase } from '../../platform/db/database.ts'",
      },
      'platform leans on the database module': { 'src/platform/jobs/x.ts': "import { inTransaction } from '../db/database.ts'" },
    },
  },
  'fastify-only-at-the-edge': {
    breaks: {
      'a type in an action': { [`${A}/actions/x.ts`]: "import type { FastifyRequest } from 'fastify'" },
      'a plugin elsewhere in platform': { 'src/platform/files/x.ts': "import multipart from '@fastify/multipart'" },
    },
    keeps: {
      'the edge': {
        [`${A}/routes.ts`]: "import type { FastifyInstance } from 'fastify'",
        'src/platform/http/server.ts': "import cookie from '@fastify/cookie'",
        'src/app/start.ts': "import fastify from 'fastify'",
      },
    },
  },
  'pages-do-not-work': {
    breaks: {
      'it queries': { [`${A}/pages/x.tsx`]: "import { findX } from '../queries/find-x.ts'" },
      'it queries, in a flat feature': { [`${A}/x.tsx`]: "import { findX } from './queries.ts'" },
      'it acts': { [`${A}/pages/x.tsx`]: "import { doX } from '../actions/do-x.ts'" },
      'it knows the store': { [`${A}/pages/x.tsx`]: "import type { Row } from '../store.ts'" },
    },
    keeps: {
      'it knows what the answer looks like': { [`${A}/pages/x.tsx`]: "import type { Row } from '../queries/find-x.ts'" },
      'it shows components and words': { [`${A}/pages/x.tsx`]: "import { Table } from '../../../ui/table.tsx'\nimport { say } from '../messages.ts'" },
      'its test': { [`${A}/pages/x.test.tsx`]: "import { findX } from '../queries/find-x.ts'" },
    },
  },
  'ui-stands-on-kernel': {
    breaks: {
      'platform': { 'src/ui/x.tsx': "import { config } from '../platform/config/config.ts'" },
      'a feature': { 'src/ui/x.tsx': "import type { A } from '../features/a/public.ts'" },
      'a package': { 'src/ui/x.tsx': "import { z } from 'zod'" },
      'node': { 'src/ui/x.tsx': "import { readFileSync } from 'node:fs'" },
    },
    keeps: {
      'kernel, preact, ui': {
        'src/ui/x.tsx': "import type { Text } from '../kernel/text.ts'\nimport { useId } from 'preact/hooks'\nimport { Icon } from './icon.tsx'",
      },
      'its test': { 'src/ui/x.test.tsx': "import { render } from 'preact-render-to-string'" },
    },
  },
  'platform-knows-no-house': {
    breaks: {
      'a feature': { 'src/platform/http/x.ts': "import { a } from '../../features/a/public.ts'" },
      'the page shell': { 'src/platform/http/x.ts': "import { Shell } from '../../ui/shell.tsx'" },
    },
    keeps: {
      'kernel, platform, packages, node': {
        'src/platform/http/x.ts': "import { refuse } from '../../kernel/refusal.ts'\nimport '../log/log.ts'\nimport 'zod'\nimport 'node:http'",
      },
      'the root brings them together': { 'src/app/x.ts': "import '../platform/http/x.ts'\nimport '../ui/shell.tsx'" },
    },
  },
  'nobody-imports-the-top': {
    breaks: {
      'a feature': { [`${A}/x.ts`]: "import type { Context } from '../../app/context.ts'" },
      'platform': { 'src/platform/http/x.ts': "import { features } from '../../app/features.ts'" },
      'the demonstration': { 'db/demo/x.ts': "import { start } from '../../src/app/start.ts'" },
      'main itself': { 'src/app/x.ts': '', [`${A}/x.ts`]: "import '../../main.ts'" },
    },
    keeps: {
      'main, a command, a test': {
        'src/main.ts': "import { start } from './app/start.ts'",
        'bin/chidao': "#!/usr/bin/env node\nimport { start } from '../src/app/start.ts'",
        'test/journeys/x.test.ts': "import { start } from '../../src/app/start.ts'",
        'src/app/start.ts': "import { features } from './features.ts'",
      },
    },
  },
  'no-tests-in-the-product': {
    breaks: {
      'the test world': { [`${A}/x.ts`]: "import { world } from '../../../test/support/world.ts'" },
      'a test': { [`${A}/x.ts`]: "import { example } from './y.test.ts'" },
      'a tool for tests': { [`${A}/x.ts`]: "import { expect } from 'vitest'" },
    },
    keeps: {
      'a test': { [`${A}/x.test.ts`]: "import { world } from '../../../test/support/world.ts'\nimport { test } from 'vitest'" },
      'a name that only contains the word': { [`${A}/x.ts`]: "import { latest } from './latest.ts'" },
    },
  },
  'no-orphans': {
    breaks: {
      'only its test knows it': { 'src/main.ts': '', 'src/kernel/x.ts': '', 'src/kernel/x.test.ts': "import './x.ts'" },
      'only the test world knows it': { 'src/main.ts': '', 'src/kernel/x.ts': '', 'test/support/world.ts': "import '../../src/kernel/x.ts'" },
    },
    keeps: {
      'reached from main, step by step': {
        'src/main.ts': "import './app/start.ts'",
        'src/app/start.ts': "import type { X } from '../kernel/x.ts'",
        'src/kernel/x.ts': "const worker = new URL('./y.ts', import.meta.url)",
        'src/kernel/y.ts': '',
      },
      'reached from the browser’s entry, the load test, a command': {
        'src/main.ts': '',
        'src/ui/islands/app.ts': "import './x.ts'",
        'src/ui/islands/x.ts': '',
        'test/load/run.ts': "import '../../src/kernel/x.ts'",
        'src/kernel/x.ts': '',
        'bin/chidao': "import '../src/kernel/y.ts'",
        'src/kernel/y.ts': '',
      },
      'before there is a main': { 'src/kernel/x.ts': '' },
    },
  },
  'features-are-registered': {
    breaks: {
      'not in the list': {
        'src/app/features.ts': "import { routes } from '../features/a/routes.ts'",
        [`${A}/routes.ts`]: '',
        [`${B}/routes.ts`]: '',
      },
      'only a type in the list': { 'src/app/features.ts': "import type { X } from '../features/a/x.ts'", [`${A}/routes.ts`]: '' },
      'no list': { 'src/app/start.ts': '', [`${A}/routes.ts`]: '' },
    },
    keeps: {
      'in the list': { 'src/app/features.ts': "import { routes } from '../features/a/routes.ts'", [`${A}/routes.ts`]: '' },
      'a feature without routes': { 'src/app/features.ts': '', [`${A}/public.ts`]: '' },
      'before there is a composition root': { [`${A}/x.ts`]: '' },
    },
  },
}
