import { createElement as h } from 'preact'
import { z } from 'zod'
import { seesEverything } from '../../kernel/actor.ts'
import { optionalDate } from '../../platform/http/fields.ts'
import { may, noSubject, page } from '../../platform/http/route.ts'
import { messages } from './messages.ts'
import { CompliancePage } from './pages/compliance-page.tsx'
import { officeCompliance, updateComplianceOfUnits } from './queries/compliance.ts'

/** How duties were kept in a period: the Office's own (Biểu 10) beside the units' duty to update (Biểu 07). */
export const complianceRoute = page({
  name: 'obligations.compliance', path: '/obligations/compliance', summary: messages.compliance, access: may('see_compliance', noSubject, () => []),
  query: z.object({ from: optionalDate(), to: optionalDate() }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const period = { from: query.from ?? ctx.today.with({ month: 1, day: 1 }), to: query.to ?? ctx.today, today: ctx.today }
    const [office, units] = await Promise.all([
      seesEverything(actor) ? officeCompliance(ctx.db, period) : undefined, updateComplianceOfUnits(ctx.db, actor, period),
    ])
    return {
      data: { from: period.from, to: period.to, asOf: ctx.now, office: office ?? null, units },
      view: () => ({ title: messages.compliance[ctx.language], place: 'obligations', body: h(CompliancePage, { language: ctx.language, period, office, units }) }),
    }
  },
})
