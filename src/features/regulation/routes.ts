import { z } from 'zod'
import { Invalid } from '../../kernel/problem.ts'
import { rawText, requiredDate } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route, signedIn } from '../../platform/http/route.ts'
import { recordEvent } from '../audit/public.ts'
import type { RegulationProfile } from './domain/regulation-profile.ts'
import { messages } from './messages.ts'
import { RegulationPage } from './pages/regulation-page.tsx'
import { refusals } from './policy.ts'
import { profileSchema } from './profile-schema.ts'
import { currentProfile } from './queries/current-profile.ts'
import { insertProfile } from './store.ts'

const show = page({
  name: 'regulation.show', path: '/regulation', summary: { vi: 'Quy chế đang áp dụng', en: 'The rule in force' },
  access: signedIn('the rule is public inside the organisation (Đ2.1)'),
  answer: async ({ ctx, permit }) => {
    const profile = await currentProfile(ctx)
    const mayLoad = refusals(permit.actor, 'load_profile', null).length === 0
    const form = formView(ctx, 'regulation.load')
    return {
      data: profile,
      view: () => ({ title: messages.title[ctx.language], place: 'regulation', body: RegulationPage({ language: ctx.language, profile, form, mayLoad }) }),
    }
  },
})

const load = action({
  name: 'regulation.load', path: '/regulation/profiles', creates: true, summary: { vi: 'Nạp hồ sơ quy chế', en: 'Load a profile' },
  access: may('load_profile', noSubject, refusals),
  body: z.object({ effectiveFrom: requiredDate(), profile: z.union([profileSchema, rawText(100_000)]) }),
  form: () => ({ page: 'regulation.show' }),
  act: async ({ ctx, tx, body, permit }) => {
    const profile = typeof body.profile === 'string' ? readProfile(body.profile) : body.profile
    const id = await insertProfile(tx, { profile, effectiveFrom: body.effectiveFrom, at: ctx.now, by: permit.actor.userId })
    await recordEvent(tx, ctx, { kind: 'REGULATION_PROFILE_LOADED', after: { code: profile.code, effectiveFrom: body.effectiveFrom } })
    return { to: '/regulation', status: 201, data: { id }, flash: messages.loaded }
  },
})

/** Throws Invalid naming each part of the profile that cannot be used. */
function readProfile(text: string): RegulationProfile {
  const parsed = profileSchema.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw new Invalid(parsed.error.issues.map((issue) => {
    const place = issue.path.join('.') || 'JSON'
    return { field: 'profile', code: 'BAD_PROFILE', text: { vi: `Phần "${place}" chưa đúng.`, en: `The part "${place}" is not right.` } }
  }))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const routes: readonly Route[] = [show, load]
