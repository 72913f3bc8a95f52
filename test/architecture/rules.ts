import * as imports from './import-conditions.ts'
import * as sources from './source-conditions.ts'
import type { Finding, ImportingFile, SourceFile } from './source-file.ts'
import * as trees from './tree-conditions.ts'

/** A rule of the house (architecture.md §4): why it is there, and what in a tree breaks it. */
export type Rule<File> = { readonly why: string; readonly find: (tree: readonly File[]) => readonly Finding[] }

/** Rules that read nothing but who imports what. */
export const importRules = {
  'no-cycles': {
    why: 'Two files that need each other are one file, or share a third.',
    find: trees.valueCycles,
  },
  'no-type-cycles-across-folders': {
    why: 'Folders have a direction; types that need each other belong in one folder.',
    find: trees.typeCyclesAcrossFolders,
  },
  'no-feature-cycles': {
    why: 'If two features need each other, a third one is missing: announce an event or share a view.',
    find: trees.featureCycles,
  },
  'kernel-stands-alone': {
    why: 'The kernel is pure vocabulary: everything may lean on it because it leans on nothing.',
    find: eachImport(imports.kernelLeavesHome),
  },
  'domain-is-pure': {
    why: 'Rules know only the kernel and the rules of their own feature: no SQL, no HTTP, no clock.',
    find: eachImport(imports.pureRulesLeaveHome),
  },
  'features-meet-at-public': {
    why: 'Another feature is reached only through its public.ts, so that the rest of it can change.',
    find: eachImport(imports.featureEntersByWindow),
  },
  'database-only-for-queries-and-store': {
    why: 'SQL lives in queries, store.ts and platform/db. Who only passes the transaction on says `import type`; pages and rules never hold it.',
    find: eachImport(imports.sqlOutsideItsHome),
  },
  'fastify-only-at-the-edge': {
    why: 'Only routes.ts, platform/http and app know the web framework.',
    find: eachImport(imports.webFrameworkInside),
  },
  'pages-do-not-work': {
    why: 'A page shows what its route gives it: it neither asks the database nor acts (the type of an answer is welcome: `import type`).',
    find: eachImport(imports.pageWorks),
  },
  'ui-stands-on-kernel': {
    why: 'A component is usable on any page, and in the browser: kernel, preact and other components are all it has.',
    find: eachImport(imports.uiLeavesHome),
  },
  'platform-knows-no-house': {
    why: 'Technology serves any product; src/app brings it together with components and features.',
    find: eachImport(imports.platformLeavesHome),
  },
  'nobody-imports-the-top': {
    why: 'The composition root knows everyone; who needs it back makes a circle.',
    find: eachImport(imports.topIsImported),
  },
  'no-tests-in-the-product': {
    why: 'What runs in an office must not need what only developers install.',
    find: eachImport(imports.productNeedsTest),
  },
  'no-orphans': {
    why: 'Code nobody reaches from main, the browser’s entry, a command or the load test is dead.',
    find: trees.orphans,
  },
  'features-are-registered': {
    why: 'The list of features is explicit: what is not in src/app/features.ts does not exist for the product.',
    find: trees.unregisteredFeatures,
  },
} as const satisfies Record<string, Rule<ImportingFile>>

/** Rules that read the text or the name of a file. */
export const sourceRules = {
  'sql-only-in-queries-and-store': {
    why: 'A handle that came as an argument is no licence: statements are written in queries, store.ts and platform/db.',
    find: eachFile(sources.statementsOutsideTheirHome),
  },
  'time-comes-from-the-clock': {
    why: 'Today is an argument. Only platform/clock reads the machine’s, so that a test can live through a year.',
    find: eachFile(sources.clockReadings),
  },
  'no-raw-html': {
    why: 'Preact escapes what people type; only the document shell in platform/http writes markup as text.',
    find: eachFile(sources.rawHtml),
  },
  'no-any': {
    why: '`any` switches the compiler off for everyone who touches the value; `unknown` does not.',
    find: eachFile(sources.untyped),
  },
  'compiler-is-not-silenced': {
    why: 'A silenced error is still an error, and hides the next one on its line.',
    find: eachFile(sources.silencedCompiler),
  },
  'small-files': {
    why: `A file of more than ${sources.MOST_LINES} lines holds more than one thing.`,
    find: eachFile(sources.tooLong),
  },
  'no-business-words-below': {
    why: 'platform and ui know no word of the business (test/architecture/business-words.ts): take it as an argument, or name the thing for what it does.',
    find: eachFile(sources.businessWords),
  },
  'kebab-case-names': {
    why: 'One way to write a name; and file systems disagree about capitals.',
    find: eachFile(sources.namesNotKebab),
  },
  'names-say-something': {
    why: 'A drawer called utils, helpers, common, manager or service takes anything and tells nothing.',
    find: eachFile(sources.emptyNames),
  },
} as const satisfies Record<string, Rule<SourceFile>>

export type RuleName = keyof typeof importRules | keyof typeof sourceRules

function eachImport(forbids: (edge: imports.Edge) => boolean) {
  return (tree: readonly ImportingFile[]): readonly Finding[] =>
    tree.flatMap(({ file, imports: needed }) =>
      needed
        .filter(({ to, typeOnly }) => forbids({ from: file, to, typeOnly }))
        .map(({ to, typeOnly }) => ({ file, what: `it imports ${typeOnly ? 'a type of ' : ''}${to}` })),
    )
}

function eachFile(complaints: (source: SourceFile) => readonly string[]) {
  return (tree: readonly SourceFile[]): readonly Finding[] =>
    tree.flatMap((source) => complaints(source).map((what) => ({ file: source.file, what })))
}
