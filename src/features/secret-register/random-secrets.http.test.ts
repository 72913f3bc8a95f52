import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import type { OrganisationKey, PersonKey } from '../../../test/support/district.ts'
import { clear, secretDocument } from '../../../test/support/secret-register.ts'
import { covers, SECRECY_LEVELS, type Secrecy } from './domain/secrecy.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  await clear(app, { monitor: 'TUYET_MAT' })
})
afterAll(() => app.close())

const OFFICE = ['clerk', 'monitorTwo', 'chief'] as const
const UNITS = { economyHead: 'economy', financeFocal: 'finance', economyFocal: 'economy' } as const satisfies Partial<Record<PersonKey, OrganisationKey>>
/** Who is cleared and loses it again; the chairman clears, and ends, and is himself not cleared. */
const PEOPLE = [...OFFICE, 'economyHead', 'financeFocal', 'economyFocal', 'chair', 'admin'] as const
type Who = (typeof PEOPLE)[number]
type Counts = { done: number; notInTime: number; overdue: number }
const COUNTED = ['economy', 'finance'] as const
type Counted = (typeof COUNTED)[number]
/** `off`: counts that do not add up. `extra`: a field that is none of the seven. */
type Wrong = 'no' | 'off' | 'extra' | 'old'
type Writing<Act> = { readonly do: Act; readonly who: Who; readonly level: Secrecy; readonly counts: Readonly<Record<Counted, Counts>>; readonly wrong: Wrong }
type Look<Act> = { readonly do: Act; readonly who: Who }
type Step =
  | Writing<'enter'> | Writing<'change'> | Look<'look'> | Look<'list'>
  | { readonly do: 'result'; readonly who: Who; readonly of: Counted; readonly counts: Counts; readonly wrong: Wrong }
  | { readonly do: 'paper'; readonly who: Who; readonly of: Counted; readonly step: 'demanded' | 'received'; readonly wrong: Wrong }
  | { readonly do: 'grant'; readonly who: Who; readonly to: Who; readonly level: Secrecy; readonly wrong: Wrong }
  | { readonly do: 'end'; readonly who: Who; readonly of: Who }

type Secret = { readonly id: string; readonly number: string; level: Secrecy; counts: Record<Counted, Counts>; version: number; papers: Set<string>; results: number }
type Model = { readonly cleared: Map<Who, { readonly id: string; readonly level: Secrecy }[]>; secret: Secret | undefined; looks: number }

const levelOf = (model: Model, who: Who): Secrecy | null => SECRECY_LEVELS.findLast((level) => model.cleared.get(who)?.some((clearance) => clearance.level === level)) ?? null
const sum = ({ done, notInTime, overdue }: Counts) => done + notInTime + overdue
const isOffice = (who: Who) => (OFFICE as readonly Who[]).includes(who)
const unitOf = (who: Who): OrganisationKey | undefined => (UNITS as Partial<Record<Who, OrganisationKey>>)[who]
const manages = (who: Who) => who === 'chief' || who === 'chair'
const named = (counts: Readonly<Record<Counted, Counts>>) => COUNTED.filter((unit) => sum(counts[unit]) > 0)
/** The counts of a result as they are sent; one more overdue may happen to add up after all. */
const sentCounts = ({ counts, wrong }: { readonly counts: Counts; readonly wrong: Wrong }): Counts => ({ ...counts, overdue: counts.overdue + (wrong === 'off' ? 1 : 0) })
const extra = (wrong: Wrong) => (wrong === 'extra' ? { content: NEVER } : {})

const NEVER = 'nộidungkhôngđượclưu'
let number = 0

/** The Office and the leaders know every record of their level, a unit what gives it something. */
function sees(model: Model, who: Who): boolean {
  const { secret } = model
  if (secret === undefined || !covers(levelOf(model, who), secret.level)) return false
  const unit = unitOf(who)
  return isOffice(who) || who === 'chair' || (unit !== undefined && named(secret.counts).includes(unit as Counted))
}

/** Whether one comes so far as to be asked what he wants: 404 for what is not his to know of, 403 for what is not his to do. */
function access(step: Step, model: Model): number {
  const cleared = levelOf(model, step.who) !== null
  if (step.do === 'grant') return manages(step.who) ? 200 : 403
  if (step.do === 'end') return (model.cleared.get(step.of) ?? []).length === 0 ? 404 : manages(step.who) ? 200 : 403
  if (step.do === 'list') return cleared ? 200 : 404
  if (step.do === 'enter') return !cleared ? 404 : isOffice(step.who) ? 200 : 403
  if (!sees(model, step.who)) return 404
  return step.do === 'look' || step.do === 'result' || isOffice(step.who) ? 200 : 403
}

/** What Đ5.2 answers, said a second time and more simply. */
function expected(step: Step, model: Model): number {
  const first = access(step, model)
  if (first !== 200 || step.do === 'look' || step.do === 'list' || step.do === 'end') return first
  if (step.wrong === 'extra') return 422
  if (step.do === 'grant') return step.wrong !== 'no' || step.to === step.who ? 422 : 201
  if (step.do === 'enter' || step.do === 'change') {
    if (!covers(levelOf(model, step.who), step.level)) return 403
    if (step.wrong === 'off' || named(step.counts).length === 0) return 422
    return step.do === 'enter' ? 201 : step.wrong === 'old' ? 409 : 200
  }
  const { secret } = model
  if (secret === undefined) return 404
  if (step.do === 'paper') return step.wrong === 'off' || !named(secret.counts).includes(step.of) ? 422 : secret.papers.has(`${step.of} ${step.step}`) ? 409 : 201
  const unit = unitOf(step.who)
  if (!named(secret.counts).includes(step.of)) return 404
  if (unit !== step.of) return unit === undefined ? 403 : 404
  return sum(sentCounts(step)) !== sum(secret.counts[step.of]) ? 422 : step.wrong === 'old' ? 409 : 200
}

const organisation = (key: Counted) => app.district.organisations[key]
const body = (level: Secrecy, counts: Readonly<Record<Counted, Counts>>, wrong: Wrong, codeNumber: string) => secretDocument(app, {
  secrecy: level, codeNumber, ...extra(wrong), totalTasks: Math.max(1, named(counts).reduce((total, unit) => total + sum(counts[unit]), 0) + (wrong === 'off' ? 1 : 0)),
  assigned: named(counts).map((unit) => ({ organisationId: organisation(unit), ...counts[unit] })),
})

async function perform(step: Step, model: Model, codeNumber: string): Promise<Answer> {
  const as = app.as(step.who)
  const at = `/secret-register/${model.secret?.id ?? '00000000-0000-7000-8000-000000000000'}`
  const version = (model.secret?.version ?? 1) + ('wrong' in step && step.wrong === 'old' ? 1000 : 0)
  const of = (unit: Counted) => ({ organisationId: organisation(unit) })
  const sent: { readonly [Act in Step['do']]: (step: Extract<Step, { readonly do: Act }>) => Promise<Answer> } = {
    enter: ({ level, counts, wrong }) => as.post('/secret-register', body(level, counts, wrong, codeNumber)),
    change: ({ level, counts, wrong }) => as.post(at, { ...body(level, counts, wrong, model.secret?.number ?? codeNumber), version }),
    result: ({ of: unit, counts, wrong }) => as.post(`${at}/results`, { ...of(unit), ...sentCounts({ counts, wrong }), version, ...extra(wrong) }),
    paper: ({ of: unit, step: paper, wrong }) => as.post(`${at}/paper-reports`, { ...of(unit), step: paper, reference: '12/BC-KT', referenceDate: wrong === 'off' ? '2026-11-24' : '2026-11-20', ...extra(wrong) }),
    grant: ({ to, level, wrong }) => as.post('/secret-register/clearances', {
      userId: app.district.people[to], level, fromDate: '2026-11-23', toDate: wrong === 'off' || wrong === 'old' ? '2026-11-22' : '2026-12-31', decisionReference: '15/QĐ-UBND', decisionDate: '2026-11-20', ...extra(wrong),
    }),
    end: ({ of: whom }) => as.post(`/secret-register/clearances/${model.cleared.get(whom)?.[0]?.id ?? '00000000-0000-7000-8000-000000000000'}/end`),
    look: () => as.get(at),
    list: () => as.get('/secret-register'),
  }
  return sent[step.do](step as never)
}

/** What the model becomes when the step was taken. */
function follow(step: Step, model: Model, answer: Answer, codeNumber: string): void {
  const { secret } = model
  if (step.do === 'look' || step.do === 'list') model.looks += 1
  else if (step.do === 'grant') model.cleared.set(step.to, [...(model.cleared.get(step.to) ?? []), { id: answer.json<{ id: string }>().id, level: step.level }])
  else if (step.do === 'end') model.cleared.set(step.of, (model.cleared.get(step.of) ?? []).slice(1))
  else if (step.do === 'enter') model.secret = { id: answer.json<{ id: string }>().id, number: codeNumber, level: step.level, counts: { ...step.counts }, version: 1, papers: new Set(), results: named(step.counts).length }
  else if (secret === undefined) throw new Error('taken without a record')
  else if (step.do === 'paper') secret.papers.add(`${step.of} ${step.step}`)
  else {
    secret.version += 1
    if (step.do === 'change') Object.assign(secret, { level: step.level, counts: { ...step.counts }, results: secret.results + named(step.counts).length })
    else Object.assign(secret, { counts: { ...secret.counts, [step.of]: sentCounts(step) }, results: secret.results + 1 })
  }
}

async function invariants(model: Model): Promise<void> {
  const looks = await app.db.selectFrom('secret_looks').select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()
  expect(Number(looks.n)).toBe(model.looks)
  const { secret } = model
  if (secret === undefined) return
  const { rows } = await sql<Record<string, unknown>>`select d.secrecy, d.version, d.total_tasks = (select sum(a.done + a.not_in_time + a.overdue) from secret_assignments a where a.document_id = d.id) as adds_up,
      (select jsonb_object_agg(a.organisation_id, jsonb_build_array(a.done, a.not_in_time, a.overdue)) from secret_assignments a where a.document_id = d.id) as counts,
      (select count(*)::int from secret_results r where r.document_id = d.id) as results, (select count(*)::int from secret_paper_reports p where p.document_id = d.id) as papers,
      (select count(*)::int from events e where e.after ->> 'secretDocumentId' = d.id::text and e.kind in ('SECRET_REGISTERED', 'SECRET_CHANGED', 'SECRET_RESULT_RECORDED')) as writings,
      (select count(*)::int from events e where e.kind like 'SECRET_%' and (e.before is not null or e.reason is not null or e.document_ref is not null or e.after - 'secretDocumentId' <> '{}')) as wordy
    from secret_documents d where d.id = ${secret.id}::uuid`.execute(app.db)
  expect(rows[0]).toEqual({
    secrecy: secret.level, version: secret.version, adds_up: true, results: secret.results, papers: secret.papers.size, writings: secret.version, wordy: 0,
    counts: Object.fromEntries(named(secret.counts).map((unit) => [organisation(unit), [secret.counts[unit].done, secret.counts[unit].notInTime, secret.counts[unit].overdue]])),
  })
}

const few = fc.integer({ min: 0, max: 2 })
const counts = fc.record({ done: few, notInTime: few, overdue: few })
const wrong = fc.oneof({ weight: 9, arbitrary: fc.constant<Wrong>('no') }, fc.constantFrom<Wrong>('off', 'extra', 'old'))
const who = fc.constantFrom(...PEOPLE)
const level = fc.constantFrom(...SECRECY_LEVELS)
const writing = <const Act extends string>(act: Act) => fc.record({ do: fc.constant(act), who: fc.oneof(fc.constantFrom(...OFFICE), who), level, counts: fc.record({ economy: counts, finance: counts }), wrong })
const look = <const Act extends string>(act: Act) => fc.record({ do: fc.constant(act), who })
const step: fc.Arbitrary<Step> = fc.oneof(
  writing('enter'), writing('change'), look('look'), look('list'),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('result' as const), who: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('economyHead' as const, 'financeFocal' as const) }, who), of: fc.constantFrom(...COUNTED), counts, wrong }) },
  fc.record({ do: fc.constant('paper' as const), who, of: fc.constantFrom(...COUNTED), step: fc.constantFrom('demanded' as const, 'received' as const), wrong }),
  fc.record({ do: fc.constant('grant' as const), who: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('chair' as const, 'chief' as const) }, who), to: who, level, wrong }),
  fc.record({ do: fc.constant('end' as const), who: fc.oneof(fc.constantFrom('chair' as const, 'chief' as const), who), of: who }),
)

const given = { economy: { done: 1, notInTime: 1, overdue: 1 }, finance: { done: 0, notInTime: 2, overdue: 0 } }
/** A record, the same paper twice, and an old version or a wrong sum of each writing. */
const OPENING: readonly Step[] = [
  { do: 'enter', who: 'clerk', level: 'MAT', counts: given, wrong: 'no' }, { do: 'enter', who: 'clerk', level: 'MAT', counts: given, wrong: 'off' },
  { do: 'paper', who: 'clerk', of: 'economy', step: 'demanded', wrong: 'no' }, { do: 'paper', who: 'clerk', of: 'economy', step: 'demanded', wrong: 'no' },
  { do: 'result', who: 'economyHead', of: 'economy', counts: given.economy, wrong: 'old' }, { do: 'change', who: 'clerk', level: 'MAT', counts: given, wrong: 'old' },
]

it('the register lives any life as Đ5.2 says, whoever tries whatever, and its rows always agree', { timeout: 120_000 }, async () => {
  const met = new Set<string>()
  const model: Model = { cleared: new Map(), secret: undefined, looks: 0 }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
    model.secret = undefined
    // Somebody must be cleared for anything to be entered; what is too rare to wait for is tried at once.
    const begin: Step[] = (['clerk', 'economyHead', 'financeFocal'] as const).filter((to) => levelOf(model, to) === null).map((to) => ({ do: 'grant', who: 'chair', to, level: 'TOI_MAT', wrong: 'no' }))
    for (const each of [...begin, ...OPENING, ...steps]) {
      const codeNumber = String(++number)
      const status = expected(each, model)
      const answer = await perform(each, model, codeNumber)
      const told = `${each.do} by ${each.who} (${levelOf(model, each.who)}) ${JSON.stringify(each)} of ${JSON.stringify(model.secret)}`
      expect(`${told}: ${answer.status}`, answer.text).toBe(`${told}: ${status}`)
      expect(answer.text).not.toContain(NEVER)
      if (status < 300) follow(each, model, answer, codeNumber)
      met.add(`${each.do} ${status}`)
      await invariants(model)
    }
  }), { numRuns: 40, endOnFailure: true })
  expect([...met]).toEqual(expect.arrayContaining([
    'enter 201', 'enter 403', 'enter 404', 'enter 422', 'change 200', 'change 403', 'change 404', 'change 409', 'change 422', 'result 200', 'result 403', 'result 404', 'result 409', 'result 422',
    'paper 201', 'paper 404', 'paper 409', 'paper 422', 'grant 201', 'grant 403', 'grant 422', 'end 200', 'end 404', 'look 200', 'look 404', 'list 200', 'list 404',
  ]))
})
