import type { Remindable, Why } from './remindable.ts'
import type { Rule } from './rule-on.ts'

/** Who can be reminded, as of the day. */
export type People = {
  /** The stand-in or focal officer of a unit, else its head. */
  readonly ofUnit: (organisationId: string) => readonly string[]
  readonly headsOf: (organisationId: string) => readonly string[]
  readonly chiefs: readonly string[]
  readonly leaders: readonly string[]
}

export type Recipient = { readonly userId: string; readonly why: Why }

/**
 * The one who can act: for a unit the officer who carries the work, else its focal officer or head; for a unit that is not connected,
 * and for the Office's own clocks, who follows the task, else the Chief. When overdue also the heads, and for the Office the Chief.
 */
export function whoIsReminded(thing: Remindable, rule: Rule, people: People): Recipient[] {
  const overdue = rule.startsWith('T+')
  const named = new Map<string, Recipient>()
  const add = (why: Why, userIds: readonly string[]) => {
    for (const userId of userIds) if (!named.has(userId)) named.set(userId, { userId, why })
  }
  if (thing.charged === 'leader') add('leader', people.leaders)
  else if (thing.charged === 'office' || !thing.connected) {
    if (thing.monitorUserId === null) add('chief', people.chiefs)
    else add('follows', [thing.monitorUserId])
    if (overdue) add('chief', people.chiefs)
  } else {
    if (thing.delegateUserId === null) add('unit', people.ofUnit(thing.organisationId))
    else add('carries', [thing.delegateUserId])
    if (overdue) add('head', people.headsOf(thing.organisationId))
  }
  return [...named.values()]
}
