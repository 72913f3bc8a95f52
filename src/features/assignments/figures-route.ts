import { z } from 'zod'
import { seesEverything } from '../../kernel/actor.ts'
import { optionalDate } from '../../platform/http/fields.ts'
import { may, noSubject, page } from '../../platform/http/route.ts'
import { asOfFrom } from './domain/as-of.ts'
import { summed } from './domain/figures.ts'
import { messages } from './messages.ts'
import { FiguresPage } from './pages/figures-page.tsx'
import { rememberedFigures } from './queries/remembered-figures.ts'

/** An exact instant, as the page's own link says it. */
const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text)).optional()

/** Biểu 01 as of a day: the Office and the leaders see all units, others their own and those below. */
export const figuresRoute = page({
  name: 'assignments.figures', path: '/figures', summary: messages.figures,
  access: may('see_figures', noSubject, () => []),
  query: z.object({ as_of: optionalDate(), at: instant }),
  answer: async ({ ctx, query, permit: { actor } }) => {
    const asked = asOfFrom({ day: query.as_of, at: query.at }, ctx.now)
    const { asOf, day, units } = await rememberedFigures(ctx, asked, seesEverything(actor) ? undefined : actor.scope)
    const data = { asOf, day, today: ctx.today, units, total: summed(units) }
    return { data, view: () => ({ title: messages.figures[ctx.language], place: 'figures', body: FiguresPage({ data, language: ctx.language }) }) }
  },
})
