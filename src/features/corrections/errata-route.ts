import { h } from 'preact'
import { z } from 'zod'
import { optionalChoice, optionalDate, optionalIdentifier } from '../../platform/http/fields.ts'
import { page, signedIn } from '../../platform/http/route.ts'
import { unitChoices } from '../assignments/public.ts'
import { messages } from './messages.ts'
import { ErrataPage } from './pages/errata-page.tsx'
import { CHANGED, listErrata } from './queries/list-errata.ts'

/** The errata: what closed tasks' results were corrected to, as a page and as JSON. */
export const errataRoute = page({
  name: 'corrections.errata', path: '/errata', summary: messages.errata,
  access: signedIn('only corrections of tasks one may see are listed'),
  query: z.object({ from: optionalDate(), to: optionalDate(), unit: optionalIdentifier(), changed: optionalChoice(CHANGED), before: optionalIdentifier() }),
  answer: async ({ ctx, query: filters, permit: { actor } }) => {
    const [{ errata, more }, units] = await Promise.all([listErrata(ctx.db, actor, filters), unitChoices(ctx.db, ctx.today)])
    const nextHref = more ? `/errata?${new URLSearchParams(nextOf({ ...filters, before: errata.at(-1)?.id })).toString()}` : undefined
    return {
      data: { errata, next: nextHref ?? null },
      view: () => ({
        title: messages.errata[ctx.language], place: 'errata',
        body: h(ErrataPage, { language: ctx.language, errata, filters, nextHref, units: units.map((unit) => ({ value: unit.id, label: unit.shortName, detail: unit.name })) }),
      }),
    }
  },
})

function nextOf(filters: Readonly<Record<string, { toString(): string } | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.toString()]])))
}
