import { fold } from '../../../kernel/fold.ts'

const YES = new Set(['co', 'x', '1', 'true', 'yes', 'dung', 'roi', 'da ket noi'])
const NO = new Set(['khong', '0', 'false', 'no', 'sai', 'chua', 'chua ket noi'])

/** Có/Không as people write it in tables; `fallback` for an empty cell; undefined when it is neither. */
export function readYes(cell: string, fallback: boolean): boolean | undefined {
  const word = fold(cell)
  if (word === '') return fallback
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}
