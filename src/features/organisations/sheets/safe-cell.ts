/** A spreadsheet program would run such a cell as a formula when it opens a CSV file. */
const RUNS = /^[=+\-@\t\r]/

/** The text with an apostrophe before what would run as a formula. */
export function safeCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text
}

/** The text without the apostrophe that `safeCell` put before it, so that an export can be imported again. */
export function plainCell(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text
}
