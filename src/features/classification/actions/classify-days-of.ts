import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { currentProfile } from '../../regulation/public.ts'
import { type ClassifyNumbers, conditionsMet, daysByRule } from '../domain/classify-days.ts'
import type { ClassificationInput } from './classification-input.ts'

export type ClassifyChoice = { readonly days: number; readonly conditions: ReturnType<typeof conditionsMet>; readonly numbers: ClassifyNumbers }

/** The numbers of Đ7.1 in force. */
export async function classifyNumbers(ctx: Pick<Ctx, 'db' | 'today' | 'snapshot'>): Promise<ClassifyNumbers> {
  const { numbers } = await currentProfile(ctx)
  return { usual: numbers.classifyDays.value, longer: numbers.classifyDaysMany.value }
}

/** The Office's own days for this document: as chosen, else by the rule. */
export async function classifyDaysOf(tx: Tx, ctx: Pick<Ctx, 'today'>, input: ClassificationInput): Promise<ClassifyChoice> {
  const numbers = await classifyNumbers({ db: tx, today: ctx.today, snapshot: undefined })
  const conditions = conditionsMet(input.tasks, input.needsOpinions)
  return { days: input.classifyDays ?? daysByRule(conditions, numbers), conditions, numbers }
}
