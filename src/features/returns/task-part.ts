import { h } from 'preact'
import type { Judging, PartMark, PartPanel, TaskPart } from '../assignments/public.ts'
import { returnRefusals, type ReturnVerb } from './access.ts'
import { fieldLabels as labels, messages } from './messages.ts'
import type { PastReturn } from './pages/past-return.ts'
import { AddForm, CancelForm, CorrectLink, DirectForm, RaiseForm, RefuseForm, RerouteForm, WithdrawForm } from './pages/return-forms.tsx'
import { ReturnHistory } from './pages/return-history.tsx'
import { returnsColumn } from './queries/returns-column.ts'

type Found = { readonly all: readonly PastReturn[]; readonly units: readonly { readonly id: string; readonly name: string; readonly shortName: string }[] | null }

/** On the page of a task: its returns, raising one, and answering the one that waits. */
export const returnsPart: TaskPart<Found> = {
  key: 'returns',
  column: returnsColumn,
  present: (found, judging) => ({
    data: found.all,
    marks: marksOf(found.all),
    panels: panelsOf(found, judging),
    sections: found.all.length === 0 ? [] : [{ id: 'returns', title: messages.returns, after: 'who', body: ({ language }) => h(ReturnHistory, { returns: found.all, language }) }],
  }),
}

const isWaiting = (one: PastReturn) => one.phase === 'raised'
const isEscalated = (one: PastReturn) => one.answer?.escalated === true && one.direction === null

function marksOf(all: readonly PastReturn[]): PartMark[] {
  return [
    ...(all.some(isWaiting) ? [{ word: messages.waitingMark, tone: 'waiting' as const }] : []),
    ...(all.some(isEscalated) ? [{ word: messages.escalatedMark, tone: 'overdue' as const }] : []),
  ]
}

/** Answering is offered while a return waits, directing while a leader is asked; raising one always says why not. */
function panelsOf({ all, units }: Found, { actor, detail }: Judging): PartPanel[] {
  const { id } = detail
  const subject = { ...detail, open: all.some(isWaiting) ? OPEN : null, escalatedId: all.find(isEscalated)?.id ?? null }
  const refusals = (verb: ReturnVerb) => returnRefusals(actor, verb, subject)
  const choices = (units ?? []).map((unit) => ({ value: unit.id, label: unit.shortName, detail: unit.name })).filter((unit) => unit.value !== detail.leadOrganisationId)
  const answer = { side: 'office' as const, labels, refusals: refusals('answer_return') }
  return [
    { verb: 'raise_return', side: 'unit', route: 'returns.raise', title: messages.raise, icon: 'arrow-back-up', rare: true, labels, refusals: refusals('raise_return'), form: (props) => h(RaiseForm, { ...props, id }) },
    ...(subject.escalatedId === null ? [] : [
      { verb: 'direct_return', side: 'leader' as const, route: 'returns.direct', title: messages.direct, icon: 'scale' as const, primary: true as const, labels: { content: messages.direction }, refusals: refusals('direct_return'), form: (props) => h(DirectForm, { ...props, id }) } satisfies PartPanel,
    ]),
    ...(subject.open === null ? [] : [
      { verb: 'withdraw_return', side: 'unit', route: 'returns.withdraw', title: messages.withdraw, icon: 'x', labels: { reason: messages.reason }, refusals: refusals('withdraw_return'), form: (props) => h(WithdrawForm, { ...props, id }) },
      { ...answer, verb: 'correct_returned', route: 'returns.correct', title: messages.correct, icon: 'edit', form: (props) => h(CorrectLink, { ...props, id }) },
      { ...answer, verb: 'add_to_returned', route: 'returns.add', title: messages.add, icon: 'plus', form: (props) => h(AddForm, { ...props, id }) },
      { ...answer, verb: 'reroute_returned', route: 'returns.reroute', title: messages.reroute, icon: 'external-link', form: (props) => h(RerouteForm, { ...props, id, units: choices, dated: detail.kind !== 'no_deadline' }) },
      { ...answer, verb: 'cancel_returned', route: 'returns.cancel', title: messages.cancel, icon: 'trash', form: (props) => h(CancelForm, { ...props, id }) },
      { ...answer, verb: 'refuse_return', route: 'returns.refuse', title: messages.refuse, labels: { reason: messages.reason }, icon: 'x', form: (props) => h(RefuseForm, { ...props, id }) },
    ] satisfies PartPanel[]),
  ]
}

/** That one waits is all the rules ask of it here. */
const OPEN = { id: '', ordinal: 0, code: 'INACCURATE', raisedBy: '', organisationId: '' } as const
