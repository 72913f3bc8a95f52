import { StartFailure } from './start-failure.ts'

/** Where the failure happened, so that the sentence can name it. */
export type StartContext = { readonly port?: number; readonly host?: string; readonly path?: string }

/** The system's error code (`ENOSPC`, `EADDRINUSE` …) of an error or of what caused it. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return errorCode(error.errors[0])
  return errorCode(error.cause)
}

/**
 * Turns the system errors that can stop a start into a StartFailure.
 * Anything else comes back unchanged: an unknown error must keep its stack.
 */
export function explainStartFailure(error: unknown, context: StartContext = {}): unknown {
  if (error instanceof StartFailure) return error
  const sentence = sentenceFor(errorCode(error), context)
  return sentence === undefined ? error : new StartFailure(sentence, error)
}

function sentenceFor(code: string | undefined, { port, host, path }: StartContext) {
  const place = path === undefined ? '' : ` (${path})`
  switch (code) {
    case 'EADDRINUSE':
      return {
        vi: `Cổng ${port} đang được chương trình khác sử dụng; hãy dừng chương trình đó hoặc đặt PORT sang cổng khác.`,
        en: `Port ${port} is already in use; stop the other program or set PORT to another port.`,
      }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        vi: `Không mở được địa chỉ HOST=${host} trên máy này.`,
        en: `The address HOST=${host} cannot be opened on this machine.`,
      }
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100': // PostgreSQL: disk_full
      return {
        vi: `Ổ đĩa đã đầy${place}; hãy giải phóng dung lượng rồi khởi động lại.`,
        en: `The disk is full${place}; free some space and start again.`,
      }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return path === undefined ? portForbidden(code, port) : {
        vi: `Không ghi được vào thư mục dữ liệu ${path}; hãy kiểm tra quyền hoặc đặt CHIDAO_DATA sang thư mục khác.`,
        en: `The data directory ${path} cannot be written; check its permissions or set CHIDAO_DATA to another directory.`,
      }
    default:
      return undefined
  }
}

function portForbidden(code: string, port: number | undefined) {
  if (port === undefined || code !== 'EACCES') return undefined
  return {
    vi: `Không có quyền mở cổng ${port}; hãy đặt PORT từ 1024 trở lên.`,
    en: `No permission to open port ${port}; set PORT to 1024 or higher.`,
  }
}
