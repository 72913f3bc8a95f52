import { importRules, type Rule, type RuleName, sourceRules } from './rules.ts'
import type { Finding, ImportingFile, SourceFile } from './source-file.ts'

export type Violation = Finding & { readonly rule: RuleName; readonly why: string }

/** What breaks the rules about who imports whom. Pure: needs no file on disk. */
export function checkImports(tree: readonly ImportingFile[]): readonly Violation[] {
  return check(importRules, tree)
}

/** What breaks any rule of the house. */
export function checkTree(tree: readonly SourceFile[]): readonly Violation[] {
  return [...checkImports(tree), ...check(sourceRules, tree)]
}

/** One violation as a sentence: the file, what is in it, the rule and its reason. */
export function describeViolation({ file, what, rule, why }: Violation): string {
  return `${file}: ${what}\n  rule ${rule}: ${why}`
}

function check<File>(rules: Readonly<Record<string, Rule<File>>>, tree: readonly File[]): readonly Violation[] {
  return Object.entries(rules).flatMap(([name, { why, find }]) =>
    find(tree).map((finding) => ({ ...finding, rule: name as RuleName, why })),
  )
}
