import type { SheetRow } from './sheet.ts'

/**
 * Reads comma- or semicolon-separated text (RFC 4180): quoted cells may hold separators, line ends and doubled quotes.
 * The separator is the one found more often in the first line outside quotes. `line` is the line where the row begins.
 */
export function parseCsv(text: string): SheetRow[] {
  const content = text.startsWith('\ufeff') ? text.slice(1) : text
  const separator = separatorOf(content)
  const rows: SheetRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begin = 1
  const endRow = () => {
    rows.push({ line: begin, cells: [...cells, cell] })
    cells = []
    cell = ''
    begin = line
  }
  for (let at = 0; at < content.length; at++) {
    const letter = content[at] as string
    if (letter === '\n') line++
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (content[at + 1] === '"') cell += content[at++]
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === separator) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\r' && content[at + 1] === '\n') continue
    else if (letter === '\n' || letter === '\r') endRow()
    else cell += letter
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}

function separatorOf(content: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let quoted = false
  for (const letter of content) {
    if (letter === '"') quoted = !quoted
    else if (letter === '\n' && !quoted) break
    else if (!quoted && (letter === ',' || letter === ';' || letter === '\t')) counts[letter]++
  }
  if (counts['\t'] > counts[','] && counts['\t'] > counts[';']) return '\t'
  return counts[';'] > counts[','] ? ';' : ','
}
