import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Channel } from '../../../platform/jobs/transports.ts'
import { insertDeliveries, type NewDelivery, newDeliveryId } from '../../deliveries/public.ts'
import { mailSubject, mailText, messageText } from '../domain/digest-words.ts'
import type { Remindable } from '../domain/remindable.ts'
import { reachOf, type Reach } from '../queries/reach-of.ts'

/** The name under which a gateway keeps the approved text. */
const TEMPLATE = 'REMINDER_DIGEST'

type Day = { readonly today: PlainDate; readonly now: Temporal.Instant; readonly calendar: WorkingCalendar; readonly publicUrl: string }
type Digest = { readonly id: string; readonly userId: string; readonly channel: Channel; readonly things: Map<string, Remindable> }

/** The digests of one day while they are collected: one for each person and channel. */
export class DigestBox {
  readonly #day: Day
  readonly #digests = new Map<string, Digest>()

  constructor(day: Day) {
    this.#day = day
  }

  /** The identifier the person's digest will have. */
  idFor(userId: string, channel: Channel): string {
    return this.#of(userId, channel).id
  }

  add(userId: string, channel: Channel, thing: Remindable): void {
    this.#of(userId, channel).things.set(thing.subjectId, thing)
  }

  /** Puts those that say something into the outbox. */
  async send(tx: Tx): Promise<void> {
    const digests = [...this.#digests.values()].filter(({ things }) => things.size > 0)
    const reach = await reachOf(tx, digests.map(({ userId }) => userId))
    await insertDeliveries(tx, digests.flatMap((digest) => this.#written(digest, reach.get(digest.userId))), this.#day.now)
  }

  #of(userId: string, channel: Channel): Digest {
    const key = `${channel} ${userId}`
    const known = this.#digests.get(key) ?? { id: newDeliveryId(), userId, channel, things: new Map() }
    this.#digests.set(key, known)
    return known
  }

  #written({ id, userId, channel, things }: Digest, person: Reach | undefined): NewDelivery[] {
    const address = channel === 'mail' ? person?.email : person?.phone
    if (person === undefined || address === null || address === undefined) return []
    const { today, calendar, publicUrl } = this.#day
    const digest = { today, calendar, publicUrl, language: person.language, things: [...things.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due)) }
    const head = { id, key: `reminders ${today.toString()} ${userId} ${channel}`, channel, userId, address }
    return channel === 'mail' ? [{ ...head, subject: mailSubject(digest), body: mailText(digest) }] : [{ ...head, subject: TEMPLATE, body: messageText(digest) }]
  }
}
