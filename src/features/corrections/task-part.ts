import { h } from 'preact'
import type { Judging, PartPanel, TaskPart } from '../assignments/public.ts'
import { correctionRefusals, type CorrectionVerb } from './access.ts'
import { fieldLabels as labels, messages } from './messages.ts'
import { AcceptForm, AskForm, RefuseForm, ReopenForm, WithdrawForm } from './pages/correction-forms.tsx'
import { CorrectionHistory } from './pages/correction-history.tsx'
import type { PastCorrection } from './pages/past-correction.ts'
import { correctionsColumn } from './queries/corrections-column.ts'

/** On the page of a task: what was corrected, asking for it, and deciding on what is asked. */
export const correctionsPart: TaskPart<readonly PastCorrection[]> = {
  key: 'corrections',
  column: correctionsColumn,
  present: (corrections, judging) => ({
    data: corrections,
    marks: [
      ...(corrections.some(isWaiting) ? [{ word: messages.waitingMark, tone: 'waiting' as const }] : []),
      ...(corrections.some((one) => one.correction !== null) ? [{ word: messages.correctedMark, tone: 'neutral' as const }] : []),
    ],
    panels: panelsOf(corrections, judging),
    sections: corrections.length === 0 ? [] : [{ id: 'corrections', title: messages.corrections, after: 'progress', body: ({ language }) => h(CorrectionHistory, { corrections, language }) }],
  }),
}

const isWaiting = (one: PastCorrection) => one.phase === 'requested'

/** Asking is shown once there is something to correct; deciding while something is asked. */
function panelsOf(corrections: readonly PastCorrection[], { actor, detail }: Judging): PartPanel[] {
  const { id, phase, reports } = detail
  if (phase !== 'pending_confirmation' && phase !== 'closed') return []
  const open = corrections.find(isWaiting)
  const refusals = (verb: CorrectionVerb) => correctionRefusals(actor, verb, { ...detail, openCorrection: open === undefined ? null : { requestedBy: open.requesterId } })
  const asks = detail.leadConnected ? 'unit' as const : 'office' as const
  const answers = { side: 'office' as const, labels, refusals: refusals('answer_correction') }
  const document = corrections.find((one) => one.correction !== null)?.correction?.after.resultDocument ?? reports[0]?.resultDocument ?? ''
  return [
    { verb: 'request_correction', side: asks, route: 'corrections.ask', title: messages.ask, icon: 'flag', rare: true, labels, refusals: refusals('request_correction'), form: (props) => h(AskForm, { ...props, id }) },
    ...(open === undefined ? [] : [
      { verb: 'withdraw_correction', side: asks, route: 'corrections.withdraw', title: messages.withdraw, icon: 'x', labels, refusals: refusals('withdraw_correction'), form: (props) => h(WithdrawForm, { ...props, id }) },
      {
        ...answers, verb: 'answer_correction', route: 'corrections.accept', title: messages.accept, icon: 'clipboard-check',
        form: (props) => h(AcceptForm, { ...props, id, resultDate: detail.resultDate ?? null, resultDocument: document, closed: phase === 'closed' }),
      },
      { ...answers, verb: 'refuse_correction', route: 'corrections.refuse', title: messages.refuse, icon: 'x', form: (props) => h(RefuseForm, { ...props, id }) },
      ...(phase === 'closed' ? [{ verb: 'reopen', side: 'office', route: 'corrections.reopen', title: messages.reopen, icon: 'rotate-clockwise', labels, refusals: refusals('reopen'), form: (props) => h(ReopenForm, { ...props, id }) } satisfies PartPanel] : []),
    ] satisfies PartPanel[]),
  ]
}
