import { StartFailure } from '../../config/start-failure.ts'

/** Recognises in PostgreSQL's own messages what the person at the keyboard can mend. */
export function explainServerOutput(output: string, path: string): StartFailure | undefined {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new StartFailure({
      vi: `Ổ đĩa đã đầy (${path}); hãy giải phóng dung lượng rồi khởi động lại.`,
      en: `The disk is full (${path}); free some space and start again.`,
    })
  }
  if (/Permission denied|Read-only file system|wrong ownership|Operation not permitted/.test(output)) {
    return new StartFailure({
      vi: `Không ghi được vào thư mục dữ liệu ${path}; hãy kiểm tra quyền hoặc đặt CHIDAO_DATA sang thư mục khác.`,
      en: `The data directory ${path} cannot be written; check its permissions or set CHIDAO_DATA to another directory.`,
    })
  }
  return undefined
}
