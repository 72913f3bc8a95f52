import type { Role } from '../../../kernel/actor.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { Language } from '../../../kernel/text.ts'
import { messages } from '../messages.ts'

/** The roles of a person in words, the charge as focal officer among them. */
export function roleLine(roles: readonly Role[], focal: boolean, language: Language): string {
  const held: readonly Role[] = focal ? [...roles, 'FOCAL_OFFICER'] : roles
  return held.map((role) => roleWords[role][language]).join(', ') || messages.noRole[language]
}
