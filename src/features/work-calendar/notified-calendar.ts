import type { CalendarDay, CalendarYear, DayStatus } from '../../kernel/working-days.ts'
import type { Text } from '../../kernel/text.ts'

// Labour Code 45/2019/QH14 from 2021; the points are those of clause 1 of article 112.
const code = 'Bộ luật Lao động 45/2019/QH14'
const art112 = (point: string) => `${code}, điểm ${point} khoản 1 Điều 112`
const inLieu = (point: string) => `${code}, khoản 3 Điều 111 và điểm ${point} khoản 1 Điều 112`
const code2012 = 'Bộ luật Lao động 10/2012/QH13, Điều 115 (chưa kiểm chứng)'
const cultureDayLaw = 'Nghị quyết 28/2026/QH16'

const newYear: Text = { vi: 'Tết Dương lịch', en: 'New Year’s Day' }
const tet: Text = { vi: 'Tết Âm lịch', en: 'Lunar New Year (Tết)' }
const kings: Text = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' }
const victory: Text = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day (30 April)' }
const labour: Text = { vi: 'Ngày Quốc tế lao động 1/5', en: 'International Labour Day' }
const national: Text = { vi: 'Quốc khánh', en: 'National Day' }
const culture: Text = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }

const compensatory = (day: Text): Text => ({ vi: `Nghỉ bù ${day.vi}`, en: `Day off in lieu of ${day.en}` })
const swapped = (worked: string): Text => ({
  vi: `Nghỉ hoán đổi (làm bù ngày ${worked})`,
  en: `Day off by swap (${worked} is worked instead)`,
})
const makeUp = (off: string): Text => ({
  vi: `Làm bù cho ngày ${off}`,
  en: `Make-up working day for ${off}`,
})

type Entry = readonly [date: string, name: Text, notice: string]

const off = (status: DayStatus, entries: readonly Entry[]): CalendarDay[] =>
  entries.map(([date, name, notice]) => ({ date, kind: 'off', name, notice, status }))

const worked = (date: string, name: Text, notice: string): CalendarDay => ({
  date,
  kind: 'worked',
  name,
  notice,
  status: 'notified',
})

const run = (dates: readonly string[], name: Text, notice: string): Entry[] =>
  dates.map((date) => [date, name, notice])

/** Days off and weekend days worked of the civil service, 2020–2027, each with its legal source (P1). */
export const notifiedCalendar: readonly CalendarYear[] = [
  {
    year: 2020,
    status: 'unverified',
    days: off('unverified', [
      ['2020-01-01', newYear, code2012],
      ...run(['2020-01-23', '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29'], tet, code2012),
      ['2020-04-02', kings, code2012],
      ['2020-04-30', victory, code2012],
      ['2020-05-01', labour, code2012],
      ['2020-09-02', national, code2012],
    ]),
  },
  {
    year: 2021,
    status: 'notified',
    days: off('notified', [
      ['2021-01-01', newYear, art112('a')],
      ...run(['2021-02-10', '2021-02-11', '2021-02-12'], tet, '4875/TB-LĐTBXH'),
      ...run(['2021-02-15', '2021-02-16'], compensatory(tet), '4875/TB-LĐTBXH'),
      ['2021-04-21', kings, art112('e')],
      ['2021-04-30', victory, art112('c')],
      ['2021-05-03', compensatory(labour), inLieu('d')],
      ...run(['2021-09-02', '2021-09-03'], national, '4875/TB-LĐTBXH'),
    ]),
  },
  {
    year: 2022,
    status: 'notified',
    days: off('notified', [
      ['2022-01-03', compensatory(newYear), inLieu('a')],
      ...run(['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'], tet, '119/TB-LĐTBXH'),
      ['2022-04-11', compensatory(kings), inLieu('e')],
      ['2022-05-02', compensatory(victory), inLieu('c')],
      ['2022-05-03', compensatory(labour), inLieu('d')],
      ...run(['2022-09-01', '2022-09-02'], national, '119/TB-LĐTBXH'),
    ]),
  },
  {
    year: 2023,
    status: 'notified',
    days: off('notified', [
      ['2023-01-02', compensatory(newYear), inLieu('a')],
      ...run(['2023-01-20', '2023-01-23', '2023-01-24'], tet, '5034/TB-LĐTBXH'),
      ...run(['2023-01-25', '2023-01-26'], compensatory(tet), '5034/TB-LĐTBXH'),
      ['2023-05-01', labour, art112('d')],
      ['2023-05-02', compensatory(kings), inLieu('e')],
      ['2023-05-03', compensatory(victory), inLieu('c')],
      ['2023-09-01', national, '5034/TB-LĐTBXH'],
      ['2023-09-04', compensatory(national), '5034/TB-LĐTBXH'],
    ]),
  },
  {
    year: 2024,
    status: 'notified',
    days: [
      ...off('notified', [
        ['2024-01-01', newYear, art112('a')],
        ...run(['2024-02-08', '2024-02-09', '2024-02-12'], tet, '5015/TB-LĐTBXH'),
        ...run(['2024-02-13', '2024-02-14'], compensatory(tet), '5015/TB-LĐTBXH'),
        ['2024-04-18', kings, art112('e')],
        ['2024-04-29', swapped('04/05/2024'), '1570/TB-LĐTBXH; 2450/VPCP-KGVX'],
        ['2024-04-30', victory, art112('c')],
        ['2024-05-01', labour, art112('d')],
        ...run(['2024-09-02', '2024-09-03'], national, '5015/TB-LĐTBXH'),
      ]),
      worked('2024-05-04', makeUp('29/04/2024'), '1570/TB-LĐTBXH; 2450/VPCP-KGVX'),
    ],
  },
  {
    year: 2025,
    status: 'notified',
    days: [
      ...off('notified', [
        ['2025-01-01', newYear, art112('a')],
        ...run(
          ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
          tet,
          '6150/TB-BLĐTBXH; 8726/VPCP-KGVX',
        ),
        ['2025-04-07', kings, art112('e')],
        ['2025-04-30', victory, art112('c')],
        ['2025-05-01', labour, art112('d')],
        ['2025-05-02', swapped('26/04/2025'), '6150/TB-BLĐTBXH; 8726/VPCP-KGVX'],
        ...run(['2025-09-01', '2025-09-02'], national, '6150/TB-BLĐTBXH; 8726/VPCP-KGVX'),
      ]),
      worked('2025-04-26', makeUp('02/05/2025'), '6150/TB-BLĐTBXH; 8726/VPCP-KGVX'),
    ],
  },
  {
    year: 2026,
    status: 'notified',
    days: [
      ...off('notified', [
        ['2026-01-01', newYear, art112('a')],
        ['2026-01-02', swapped('10/01/2026'), '12729/VPCP-KGVX'],
        ...run(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], tet, '9441/TB-BNV'),
        ['2026-04-27', compensatory(kings), inLieu('e')],
        ['2026-04-30', victory, `${art112('c')}; 3383/BNV-CVL (không hoán đổi)`],
        ['2026-05-01', labour, `${art112('d')}; 3383/BNV-CVL (không hoán đổi)`],
        ['2026-08-31', swapped('22/08/2026'), '9441/TB-BNV'],
        ...run(['2026-09-01', '2026-09-02'], national, '9441/TB-BNV'),
        ['2026-11-24', culture, `${cultureDayLaw}; 10065/VPCP-KGVX (nghỉ một ngày, không hoán đổi)`],
      ]),
      worked('2026-01-10', makeUp('02/01/2026'), '12729/VPCP-KGVX'),
      worked('2026-08-22', makeUp('31/08/2026'), '9441/TB-BNV'),
    ],
  },
  {
    year: 2027,
    status: 'partly_derived',
    days: [
      ...off('notified', [
        ...run(['2027-02-04', '2027-02-05', '2027-02-08'], tet, '10065/VPCP-KGVX'),
        ...run(['2027-02-09', '2027-02-10'], compensatory(tet), '10065/VPCP-KGVX'),
        ...run(['2027-09-02', '2027-09-03'], national, '10065/VPCP-KGVX'),
      ]),
      ...off('derived', [
        ['2027-01-01', newYear, `${art112('a')} (chưa có thông báo)`],
        ['2027-04-16', kings, `${art112('e')} (chưa có thông báo)`],
        ['2027-04-30', victory, `${art112('c')} (chưa có thông báo)`],
        ['2027-05-03', compensatory(labour), `${inLieu('d')} (chưa có thông báo)`],
        ['2027-11-24', culture, `${cultureDayLaw} (chưa có thông báo)`],
      ]),
    ],
  },
]
