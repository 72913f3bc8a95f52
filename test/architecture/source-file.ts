/** One import of a file: `to` is a path from the repository root, `npm:<package>` or `node:<module>`. */
export type Import = {
  readonly to: string
  /** True for what leaves no trace at run time: `import type`, `export type … from`, `import('…').T` as a type. */
  readonly typeOnly: boolean
}

/** What the rules about imports need to know of a file. */
export type ImportingFile = { readonly file: string; readonly imports: readonly Import[] }

/** A spot in the text that some rule forbids somewhere. */
export type Sign = { readonly kind: SignKind; readonly text: string; readonly line: number }
export type SignKind = 'clock' | 'raw-html' | 'sql' | 'any' | 'silenced' | 'expected-error'

/** An identifier, a string or a piece of page text, as written. */
export type Wording = { readonly text: string; readonly line: number }

/** Everything the rules need to know of a file of the project. */
export type SourceFile = ImportingFile & {
  readonly lines: number
  /** A file no one edits says so in its name: `….generated.ts`. */
  readonly generated: boolean
  readonly signs: readonly Sign[]
  readonly wordings: readonly Wording[]
}

export type Finding = { readonly file: string; readonly what: string }
