import type { PoolConfig } from 'pg'
import { showDemonstrationAccounts } from '../../features/sign-in/public.ts'
import { systemClock } from '../../platform/clock/clock.ts'
import type { Config } from '../../platform/config/config.ts'
import type { Log } from '../../platform/log/log.ts'
import { DEMONSTRATION_ACCOUNTS } from './demonstration-accounts.ts'
import type { DemonstrationState } from './demonstration-store.ts'
import { loadDemonstration } from './ensure-demonstration.ts'

type Preparing = {
  readonly found: DemonstrationState
  readonly config: Pick<Config, 'dataDir' | 'database'>
  readonly database: PoolConfig
  readonly role: string | undefined
  readonly stopped: Promise<string>
  readonly log: Log
}

const FRESH_DAYS = 30

/** A new database gets the demonstration, another keeps what people did in it. Answers false when it was asked to stop meanwhile. */
export async function prepareDemonstration({ found, config, database, role, stopped, log }: Preparing): Promise<boolean> {
  showDemonstrationAccounts(DEMONSTRATION_ACCOUNTS)
  const now = systemClock.now()
  if (found.kind === 'loaded') {
    sayHowOld(found.at, now, config, log)
    return true
  }
  let interrupted = false
  stopped.then(() => (interrupted = true), () => undefined)
  log.info('Đang nạp huyện trình diễn Ninh Hải: một năm văn bản và nhiệm vụ quanh ngày hôm nay (một lần, khoảng nửa phút) …')
  let said = 0
  const progress = (share: number) => {
    if (share < said + 0.25) return
    said = share
    log.info(`… ${Math.round(share * 100)}%`)
  }
  const whole = await loadDemonstration(database, role, { now, progress, interrupted: () => interrupted })
  if (!whole) log.info('đã dừng khi đang nạp bản trình diễn; lần chạy sau sẽ nạp lại từ đầu')
  return whole
}

/** Deadlines "around today" drift away as the weeks go by. */
function sayHowOld(loadedAt: Temporal.Instant, now: Temporal.Instant, { dataDir, database }: Preparing['config'], log: Log): void {
  const days = Math.floor(loadedAt.until(now, { largestUnit: 'hours' }).hours / 24)
  if (days <= FRESH_DAYS) return
  const how = database.kind === 'embedded' ? `dừng chương trình, xóa thư mục ${dataDir} rồi chạy lại "npm run demo"` : 'làm trống cơ sở dữ liệu của DATABASE_URL rồi chạy lại "npm run demo"'
  log.warn(`Dữ liệu trình diễn đã nạp cách đây ${days} ngày nên nhiều nhiệm vụ đã quá hạn. Muốn làm mới: ${how}.`)
}
