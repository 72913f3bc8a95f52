import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, stale } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { storeAttachment } from '../../attachments/public.ts'
import { recordEvent } from '../../audit/public.ts'
import type { Organisation } from '../../organisations/public.ts'
import { type SelfInspectionInput, selfInspectionProblems, type UnitRuleInput, unitRuleProblems } from '../domain/unit-records.ts'
import { insertSelfInspection, insertSwitch, insertUnitRule, lockSwitch } from '../store.ts'

type SentFiles = readonly { readonly field: string; readonly fileName: string; readonly content: Buffer }[]

/** The head turns signing off on or off (Đ8.1.c). `seen` is the switch the head looked at, 0 before the first. */
export async function switchSignOff(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'switch_sign_off', Organisation>, { required, seen }: { readonly required: boolean; readonly seen: number }): Promise<void> {
  const current = await lockSwitch(tx, subject.id)
  if ((current?.id ?? 0) !== seen) throw stale()
  if ((current?.required ?? false) === required) return
  await insertSwitch(tx, { organisationId: subject.id, required, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'SIGN_OFF_SWITCHED', organisationId: subject.id, before: { required: !required }, after: { required } })
}

/** A unit puts its internal rule on record (Đ24.2); the one before stays in its history. Answers the identifier. */
export async function recordUnitRule(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'record_rule', Organisation>, input: UnitRuleInput, files: SentFiles): Promise<string> {
  const problems = unitRuleProblems(input, files.length, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertUnitRule(tx, { ...input, organisationId: subject.id, at: ctx.now, by: actor.userId })
  const stored = []
  for (const file of files) stored.push(await storeAttachment(tx, ctx, { unitRuleId: id }, file))
  await recordEvent(tx, ctx, {
    kind: 'UNIT_RULE_RECORDED', organisationId: subject.id, documentRef: input.documentRef, after: { title: input.title, issuedOn: input.issuedOn, files: stored.map(({ fileName }) => fileName) },
  })
  return id
}

/** A unit inspected itself (Đ9.2.d). Answers the identifier. */
export async function recordSelfInspection(tx: Tx, ctx: Ctx, { actor, subject }: Permit<'record_inspection', Organisation>, input: SelfInspectionInput): Promise<string> {
  const problems = selfInspectionProblems(input, ctx.today)
  if (problems.length > 0) throw new Invalid(problems)
  const id = await insertSelfInspection(tx, { ...input, organisationId: subject.id, at: ctx.now, by: actor.userId })
  await recordEvent(tx, ctx, { kind: 'SELF_INSPECTION_RECORDED', organisationId: subject.id, after: { inspectedOn: input.inspectedOn } })
  return id
}
