import pg from 'pg'
import { StartFailure } from '../../platform/config/start-failure.ts'
import { type DemonstrationState, demonstrationState, removeUnfinished } from './demonstration-store.ts'
import { openPrivateOffice } from './private-office.ts'
import { type Telling, tellYear } from './tell-year.ts'

/** Before migrating: throws StartFailure where demonstration and office would mix; empties what an interrupted loading left. */
export async function checkDemonstration(config: pg.PoolConfig, demo: boolean): Promise<DemonstrationState> {
  const owner = new pg.Client(config)
  await owner.connect()
  try {
    const state = await demonstrationState(owner)
    if (demo && state.kind === 'foreign') throw holdsOffice()
    if (!demo && (state.kind === 'loaded' || state.kind === 'unfinished')) throw holdsDemonstration()
    if (state.kind !== 'unfinished') return state
    await removeUnfinished(owner)
    return { kind: 'empty' }
  } finally {
    await owner.end()
  }
}

/** Loads the demonstration into a new, migrated database by living its year through the product itself. Answers whether it was told to its end. */
export async function loadDemonstration(config: pg.PoolConfig, role: string | undefined, telling: Telling): Promise<boolean> {
  const office = await openPrivateOffice(config, role)
  try {
    return await tellYear(office, telling)
  } finally {
    await office.close()
  }
}

function holdsOffice() {
  return new StartFailure({
    vi: 'Cơ sở dữ liệu này có dữ liệu của một cơ quan; bản trình diễn không nạp vào đó. Hãy bỏ DATABASE_URL hoặc đặt CHIDAO_DATA sang thư mục khác.',
    en: 'This database holds the data of an office; the demonstration is not loaded into it. Leave DATABASE_URL out or set CHIDAO_DATA to another directory.',
  })
}

function holdsDemonstration() {
  return new StartFailure({
    vi: 'Cơ sở dữ liệu này chứa bản trình diễn, có tài khoản với mật khẩu công khai; hãy chạy "npm run demo", hoặc đặt CHIDAO_DATA sang thư mục khác.',
    en: 'This database holds the demonstration, whose accounts have a public password; run "npm run demo", or set CHIDAO_DATA to another directory.',
  })
}
