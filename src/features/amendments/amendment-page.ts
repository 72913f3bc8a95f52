import { h } from 'preact'
import type { Text } from '../../kernel/text.ts'
import { formView } from '../../platform/http/form-view.ts'
import type { Ctx, PageAnswer } from '../../platform/http/route.ts'
import { unitChoices } from '../assignments/public.ts'
import { AmendmentPage } from './pages/amendment-form.tsx'
import { followerChoices } from './queries/named-bodies.ts'
import type { AmendmentSubject } from './queries/find-amendable.ts'

export type AmendmentPurpose = { readonly title: Text; readonly lead: Text; readonly action: string; readonly route: string }

/** The page on which a task is written over; what it is for decides where it is sent. */
export async function amendmentPage(ctx: Ctx, subject: AmendmentSubject, { title, lead, action, route }: AmendmentPurpose): Promise<PageAnswer> {
  const { language } = ctx
  const [units, followers] = await Promise.all([unitChoices(ctx.db, ctx.today), followerChoices(ctx.db)])
  const { id, code, version, content, place, kind, due, coordinatorOrganisationIds, monitorUserId } = subject
  return {
    data: { id, code, version, content, place, kind, due, coordinatorIds: coordinatorOrganisationIds, monitorUserId },
    view: () => ({
      title: `${title[language]} ${code}`, place: 'assignments',
      body: h(AmendmentPage, {
        language, subject, title: title[language], lead: lead[language], action, route, form: formView(ctx, route),
        units: units.map((unit) => ({ value: unit.id, label: unit.shortName, detail: unit.name })),
        followers: followers.map((person) => ({ value: person.id, label: person.fullName, detail: person.detail })),
      }),
    }),
  }
}
