import { z } from 'zod'
import { identifier, listOf, optionalChoice, optionalDate, optionalIdentifier, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import type { AmendmentInput } from './actions/amend-task.ts'
import { KINDS } from './domain/amendment.ts'

/** The form of an amendment, or the same as JSON. */
export const amendmentBody = z.object({
  version: seenVersion,
  content: optionalText(10_000, 'Đ5.1.đ'),
  place: optionalText(200, 'Đ5.1.đ'),
  kind: optionalChoice(KINDS),
  dueDate: optionalDate('Đ5.1.e'),
  coordinatorIds: z.union([z.undefined(), listOf(identifier('Đ2.2'))]),
  /** Set by the form alone, where nobody chosen means nobody; JSON that says nothing changes nothing. */
  coordinatorsAsked: optionalText(5),
  monitorUserId: optionalIdentifier(),
  document: optionalText(200),
  documentDate: optionalDate(),
  reason: requiredText(2000),
})

export function amendmentInput({ coordinatorsAsked, coordinatorIds, ...body }: z.output<typeof amendmentBody>): AmendmentInput {
  return { ...body, content: body.content.replaceAll('\r\n', '\n'), coordinatorIds: coordinatorIds ?? (coordinatorsAsked === '' ? undefined : []) }
}
