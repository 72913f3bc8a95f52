import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import { authenticate } from '../../src/features/sign-in/public.ts'
import type { Ctx, PageAnswer, Route } from '../../src/platform/http/route.ts'
import { renderHtml } from '../../src/ui/render-html.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'
import { sampleRecords } from './sample-records.ts'
import { issueDirective, type IssuedDirective } from '../support/directive.ts'

let app: TestApplication
let issued: IssuedDirective
const now = Temporal.Instant.from('2026-11-23T01:00:00Z')
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  issued = await issueDirective(app, '2026-11-20', [
    { content: 'Rà soát "quy hoạch" <khu A> & khu B', dueDate: '2026-12-15', leads: ['economy', 'triHai'], coordinators: ['finance'] }, { leads: ['finance'] },
  ])
  for (const [part, make] of Object.entries(sampleRecords)) records.set(part, await make(app))
})
afterAll(() => app.close())

/** Records of every feature, so that its pages have something to show. */
const records = new Map<string, string>()

function paramsOf(route: Route): Record<string, unknown> {
  const part = route.path.split('/')[1] ?? ''
  const id = part === 'assignments' ? issued.assignments[0]?.id : part === 'documents' ? issued.documentId : records.get(part)
  return { id: id ?? app.district.people.economyOfficer, token: 'none', period: Temporal.PlainDate.from('2026-11-23') }
}

/** Pages that answer a question need one. */
const QUERIES: Readonly<Record<string, unknown>> = { 'classification.read-deadline': { words: 'trước ngày 25/11/2026', issued: '2026-11-20' } }

/** The body of a page as its route makes it, for a person who may see it; undefined for files, streams and moves. */
async function bodyOf(route: Route, ctx: Ctx): Promise<unknown> {
  const params = paramsOf(route)
  const rule = route.access as unknown as { kind: string; load?: (ctx: Ctx, params: unknown) => Promise<unknown>; action?: string; refusals?: (a: unknown, b: unknown, c: unknown) => readonly unknown[] }
  const subject = rule.load === undefined ? null : await rule.load(ctx, params)
  if (subject === undefined || (rule.refusals?.(ctx.actor, rule.action, subject).length ?? 0) > 0) return undefined
  const answer = route.page?.answer as unknown as (c: unknown) => Promise<PageAnswer>
  const given = await answer({ ctx, params, query: route.query?.parse(QUERIES[route.name] ?? {}) ?? {}, permit: { actor: ctx.actor, action: rule.action, subject } })
  return 'view' in given ? given.view().body : undefined
}

/** Each drawing puts fresh keys against sending twice into its forms. */
const withoutKeys = (html: string) => html.replaceAll(/name="once" value="[^"]+"/g, '')

const WHO = ['admin', 'monitor', 'chair', 'economyFocal'] as const

test('our renderer gives the very HTML of the general one on every page', { timeout: 120_000 }, async () => {
  let pages = 0
  for (const who of WHO) {
    const { actor } = await authenticate(app.db, app.token(who), 'session', now)
    for (const language of ['vi', 'en'] as const) {
      const ctx = {
        db: app.db, now, today: now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate(), actor, language, url: '/', standsOn: '/', address: '', userAgent: '',
        token: app.token(who), form: undefined, snapshot: undefined, signals: undefined, publicUrl: 'http://localhost', channels: [],
      } as unknown as Ctx
      for (const route of allRoutes().filter((one) => one.kind === 'page')) {
        const body = await bodyOf(route, ctx)
        if (body === undefined) continue
        pages += 1
        expect(withoutKeys(renderHtml(body as never)), `${route.name} for ${who} in ${language}`).toBe(withoutKeys(renderToString(body as never)))
      }
    }
  }
  expect(pages).toBeGreaterThan(100)
})

test('text and attributes are escaped, whatever people type', () => {
  const nasty = '"><script>alert(1)</script>&amp;'
  const html = renderHtml({ type: 'p', props: { title: nasty, children: [nasty, 7, null, false] }, key: null } as never)
  expect(html).toBe('<p title="&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;">&quot;>&lt;script>alert(1)&lt;/script>&amp;amp;7</p>')
  expect(() => renderHtml({ type: 'p', props: { 'x onload=alert(1)': 'y' }, key: null } as never)).toThrow('no name of an attribute')
})
