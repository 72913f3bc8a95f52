import { it } from 'vitest'
import { renderToString } from 'preact-render-to-string'
import { formView } from '../../src/platform/http/form-view.ts'
import { startTestApplication } from '../support/application.ts'
import { issueDirective } from '../support/issued-directive.ts'
import { findAssignmentDetail } from '../../src/features/assignments/queries/find-assignment-detail.ts'
import { presentAssignment } from '../../src/features/assignments/present-assignment.ts'
import { explainDeadline } from '../../src/features/assignments/domain/explain-deadline.ts'
import { AssignmentPage } from '../../src/features/assignments/pages/assignment-page.tsx'
import { DeadlineRuler } from '../../src/features/assignments/pages/deadline-ruler.tsx'
import { AssignmentActions } from '../../src/features/assignments/pages/assignment-actions.tsx'
import { eventsOf } from '../../src/features/audit/public.ts'
import { obligationsOf } from '../../src/features/obligations/public.ts'
import { currentCalendar } from '../../src/features/work-calendar/public.ts'
import { ninhHai } from '../../src/features/regulation/public.ts'
import type { Actor } from '../../src/kernel/actor.ts'

it('is quick', { timeout: 120_000 }, async () => {
  const app = await startTestApplication({ now: '2026-11-09T08:00:00+07:00' })
  const issued = await issueDirective(app.db, app.district, { issuedDate: '2026-11-09', issuedAt: '2026-11-10T08:00:00+07:00', due: '2026-11-27', leads: ['economy', 'khanhHai', 'triHai'], coordinators: ['finance', 'culture'] })
  const id = issued.assignments.economy as string
  await app.setNow('2026-11-20T09:00:00+07:00')
  await app.as('economyFocal').post(`/assignments/${id}/result-reports`, { version: 1, resultDate: '2026-11-19', resultDocument: '35/BC-KTHT ngày 19/11/2026', summary: 'Đã rà soát 18/18 công trình và trình phương án.' })
  const actor: Actor = { userId: app.district.people.monitor, userName: 'm', fullName: 'M', organisationId: app.district.organisations.office, organisationKind: 'office', organisationName: 'VP', roles: ['MONITOR'], scope: [], language: 'vi', theme: 'auto' }
  const db = app.db
  const today = Temporal.PlainDate.from('2026-11-20')
  const { calendar } = await currentCalendar({ db })
  const measure = async (name: string, run: () => unknown) => {
    for (let i = 0; i < 200; i++) await run()
    const cpu = process.cpuUsage(); const start = performance.now()
    for (let i = 0; i < 300; i++) await run()
    const used = process.cpuUsage(cpu)
    console.log(name, 'cpu ms', ((used.user + used.system) / 1000 / 300).toFixed(3), 'wall', ((performance.now() - start) / 300).toFixed(3))
  }
  const detail = (await findAssignmentDetail(db, actor, id))!
  const history = await eventsOf(db, { assignmentId: id })
  const obligations = await obligationsOf(db, { assignmentId: id })
  const profile = ninhHai
  const view = () => presentAssignment({ detail, obligations, history, officers: [] }, { actor, today, calendar, profile })
  const data = view()
  const props = { data, actor, language: 'vi' as const, today, form: (route: string) => formView({ form: undefined, language: 'vi' }, route) }
  await measure('detail', () => findAssignmentDetail(db, actor, id))
  await measure('events', () => eventsOf(db, { assignmentId: id }))
  await measure('obligations', () => obligationsOf(db, { assignmentId: id }))
  await measure('present', view)
  await measure('explain', () => explainDeadline({ start: detail.documentIssuedDate, due: detail.due!, today, extensionDays: 3, updateDays: 3 }, calendar))
  await measure('json', () => JSON.stringify(data))
  await measure('page', () => renderToString(AssignmentPage(props)))
  await measure('ruler', () => renderToString(DeadlineRuler(props)!))
  await measure('actions', () => renderToString(AssignmentActions(props)))
  const go = (accept: string) => app.server.inject({ method: 'GET', url: `/assignments/${id}`, headers: { cookie: `__Host-session=${app.token('monitor')}`, accept } })
  await measure('all html', () => go('text/html'))
  await measure('all json', () => go('application/json'))
  await app.close()
})
