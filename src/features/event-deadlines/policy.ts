import { type Actor, hasRole, isOffice } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'

const NOT_THEIRS: Refusal = {
  code: 'NOT_OFFICE_OR_LEAD', clause: 'Đ5.1.e',
  text: {
    vi: 'Sự kiện làm căn cứ tính hạn do Văn phòng, hoặc đầu mối, thủ trưởng cơ quan chủ trì ghi nhận kèm văn bản.',
    en: 'The event from which a deadline runs is recorded by the Office, or by the focal officer or head of the lead unit, with its document.',
  },
}

/** Why the actor may not say that the event has happened. Whether it was recorded already is judged when writing (409). */
export function refusals(actor: Actor, _action: 'record_due_event', subject: { readonly leadOrganisationId: string }): readonly Refusal[] {
  const lead = actor.organisationId === subject.leadOrganisationId && hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')
  return isOffice(actor) || lead ? [] : [NOT_THEIRS]
}
