import { z } from 'zod'
import { isOffice } from '../../kernel/actor.ts'
import { formatDate } from '../../kernel/plain-date.ts'
import { choice, identifier, listOf, optionalDate, requiredDate, requiredText, seenVersion, wholeNumber } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type PageAnswer, type Route, signedIn } from '../../platform/http/route.ts'
import { soonRange } from '../assignments/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { discardLetter, issueLetter } from './actions/decide-letter.ts'
import { draftLetter } from './actions/draft-letter.ts'
import { AUTHORITIES, SIGNED_FOR } from './domain/letter-input.ts'
import { countedOn } from './letter-document.ts'
import { messages } from './messages.ts'
import { LetterPage } from './pages/letter-page.tsx'
import { ChooseUnitPage, LettersPage } from './pages/letters-page.tsx'
import { NewLetterPage } from './pages/new-letter-page.tsx'
import { everyLetterRefusal, letterRefusals, seeRefusals } from './policy.ts'
import { findLetter, type Letter } from './queries/find-letter.ts'
import { findLetterUnit } from './queries/find-letter-unit.ts'
import { lateUnits } from './queries/late-units.ts'
import { letterFile } from './queries/letter-file.ts'
import { letterTasks } from './queries/letter-tasks.ts'
import { listLetters } from './queries/list-letters.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>
const drafts = may('draft_letter', (ctx, { id }: Params) => findLetterUnit(ctx.db, ctx.actor, id), letterRefusals)
const sees = may('see', (ctx, { id }: Params) => findLetter(ctx.db, ctx.actor, id), seeRefusals)
const decides = may('decide_letter', (ctx, { id }: Params) => findLetter(ctx.db, ctx.actor, id), letterRefusals)
const onLetter = ({ id }: Params) => ({ page: 'urging.letter', params: { id } })

/** A stored file under the name an office would give it. */
async function stored(db: Parameters<typeof letterFile>[0], letter: Letter, sha256: string, ending: string): Promise<PageAnswer> {
  const { content, mediaType } = await letterFile(db, sha256)
  return { file: { content, mediaType, fileName: `Cong-van-don-doc-${letter.codeNumber.padStart(2, '0')}-${letter.codeNotation}.${ending}`, immutable: true } }
}

export const letterRoutes: readonly Route[] = [
  page({
    name: 'urging.letters', remembered: true, path: '/urging-letters', summary: messages.letters,
    access: signedIn('the list holds only letters the actor may know of; the query holds to it'),
    answer: async ({ ctx, permit: { actor } }) => {
      const letters = await listLetters(ctx.db, actor)
      return { data: { letters }, view: () => ({ title: messages.letters[ctx.language], place: 'urgings', body: LettersPage({ language: ctx.language, letters, mayWrite: isOffice(actor) }) }) }
    },
  }),
  page({
    name: 'urging.choose-unit', path: '/urging-letters/new', summary: messages.chooseUnit, access: may('draft_letter', noSubject, letterRefusals),
    answer: async ({ ctx }) => {
      const [{ calendar }, { numbers }] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
      const units = await lateUnits(ctx.db, ctx.today, soonRange(ctx.today, calendar, numbers.dueSoonDays.value))
      return { data: { units }, view: () => ({ title: messages.newLetter[ctx.language], place: 'urgings', body: ChooseUnitPage({ language: ctx.language, units }) }) }
    },
  }),
  page({
    name: 'urging.new-letter', path: '/organisations/:id/urging-letters/new', summary: messages.newLetter, params, access: drafts,
    answer: async ({ ctx, permit: { actor, subject: unit } }) => {
      const [{ calendar }, profile] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
      const tasks = countedOn(await letterTasks(ctx.db, actor, { organisationId: unit.id, dueBefore: soonRange(ctx.today, calendar, profile.numbers.dueSoonDays.value) }), ctx.today, calendar)
      const form = formView(ctx, 'urging.draft-letter')
      return {
        data: { unit, tasks },
        view: () => ({ title: messages.newLetter[ctx.language], place: 'urgings', body: NewLetterPage({ language: ctx.language, unit, tasks, form, today: formatDate(ctx.today), notation: profile.words.officeSymbol }) }),
      }
    },
  }),
  action({
    name: 'urging.draft-letter', path: '/organisations/:id/urging-letters', summary: messages.draft, params, access: drafts, creates: true,
    body: z.object({
      ids: listOf(identifier(), 200), signedFor: choice(SIGNED_FOR), codeNumber: wholeNumber(1, 2_000_000_000), codeNotation: requiredText(30), issuedDate: requiredDate('Đ11.4'),
      authority: choice(AUTHORITIES), signerPosition: requiredText(100), signerFullName: requiredText(100), replyBy: optionalDate(),
    }),
    form: ({ id }) => ({ page: 'urging.new-letter', params: { id } }),
    act: async ({ ctx, tx, body, permit }) => {
      const id = await draftLetter(tx, ctx, permit, body)
      return { to: `/urging-letters/${id}`, status: 201, data: { id }, flash: messages.drafted }
    },
  }),
  page({
    name: 'urging.letter', path: '/urging-letters/:id', summary: messages.preview, params, access: sees,
    answer: async ({ ctx, permit: { actor, subject: letter } }) => ({
      data: letter,
      view: () => ({
        title: messages.letters[ctx.language], place: 'urgings',
        body: LetterPage({ language: ctx.language, letter, decides: everyLetterRefusal(actor, 'issue', letter.phase).length === 0, form: (route) => formView(ctx, route) }),
      }),
    }),
  }),
  page({
    name: 'urging.letter-docx', path: '/urging-letters/:id/docx', summary: messages.downloadDocx, params, access: sees,
    answer: ({ ctx, permit: { subject } }) => stored(ctx.db, subject, subject.docxSha256, 'docx'),
  }),
  page({
    name: 'urging.letter-pdf', path: '/urging-letters/:id/pdf', summary: messages.downloadPdf, params, access: sees,
    answer: ({ ctx, permit: { subject } }) => stored(ctx.db, subject, subject.pdfSha256, 'pdf'),
  }),
  action({
    name: 'urging.issue-letter', path: '/urging-letters/:id/issue', summary: messages.issue, params, access: decides, body: z.object({ version: seenVersion }), form: onLetter,
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await issueLetter(tx, ctx, permit, body.version)
      return { to: `/urging-letters/${id}`, data: { id }, flash: messages.issued }
    },
  }),
  action({
    name: 'urging.discard-letter', path: '/urging-letters/:id/discard', summary: messages.discard, params, access: decides, body: z.object({ version: seenVersion }), form: onLetter,
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await discardLetter(tx, ctx, permit, body.version)
      return { to: '/urging-letters', data: { id }, flash: messages.discarded }
    },
  }),
]
