import { KEY_PEOPLE, STAFF } from '../../../db/demo/people.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { actOn } from './act-on.ts'
import { between, chance } from './chance.ts'
import { earlier, instantAt } from './days.ts'
import { openMonths } from './demonstration-store.ts'
import { ago, dayAgo, type Deed, taleOf, type Year } from './story.ts'

/** What goes up: the file of tasks from above with the number under which it was taken in (Đ9.1.đ), and the reports of every month. */
export function aboveDeeds(year: Year): Deed[] {
  const { office } = year
  let receipt = ''
  return [
    ago(year, 3, 16, 'receipt', async () => {
      ({ id: receipt } = await office.send<{ id: string }>(KEY_PEOPLE.monitorEconomy.userName, '/upward-reports/receipts', { format: 'xlsx' }))
    }),
    ago(year, 2, 10, 'receipt', () => office.send(KEY_PEOPLE.monitorEconomy.userName, `/upward-reports/receipts/${receipt}/acknowledgement`, { number: '1204/VPUB-TH', receivedOn: dayAgo(year, 2).toString() })),
    ...monthDeeds(year),
  ]
}

function monthDeeds(year: Year): Deed[] {
  const { days } = year
  const deeds: Deed[] = []
  for (let month = taleOf(year, 'monthly').document.publishedOn.with({ day: 1 }); earlier(month, days.today); month = month.add({ months: 1 })) {
    const day = days.onOrAfter(month.with({ day: 21 }))
    deeds.push({ at: instantAt(day, '15:20'), run: () => reportMonth(year, day) })
  }
  return deeds
}

async function reportMonth(year: Year, day: PlainDate): Promise<void> {
  const { office, district, toldOf } = year
  const first = toldOf.get('monthly')
  if (first === undefined) return
  for (const { id, organisationId } of await openMonths(office.db, first, day.add({ days: 10 }))) {
    const head = Object.values(STAFF).find((staff) => district.unit(staff.head.unit) === organisationId)?.head
    if (head === undefined) continue
    const share = between(38, 91, chance('disbursed', day.toString(), head.unit))
    await actOn(year, head.userName, 'assignments', id, 'acknowledgement')
    await actOn(year, head.userName, 'assignments', id, 'result-reports', {
      resultDate: day.toString(), resultDocument: `${share + 60}/BC ngày ${formatDate(day)}`, noDocumentReason: '', summary: `Giải ngân đạt ${share}% kế hoạch; hai công trình chậm do chờ phê duyệt điều chỉnh thiết kế.`,
    })
    await actOn(year, KEY_PEOPLE.monitorEconomy.userName, 'assignments', id, 'confirmation', { qualityRating: 'meets', effectRating: 'fair', note: '' })
  }
}
