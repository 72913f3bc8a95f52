import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Handover } from './handover.ts'

export type MailAddress = { readonly url: string; readonly from: string }
export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string; readonly date: Temporal.Instant }

/** One SMTP server. */
export type MailServer = {
  /** Hands one mail over. `begin` is asked when the server is ready for the text, just before it goes: false calls it off. */
  send(mail: Mail, begin: () => Promise<boolean>): Promise<Handover>
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }

/** Opens nothing yet: each mail has its own connection, so that a broken one spoils no other. */
export function mailServer({ url, from }: MailAddress): MailServer {
  const options = smtpOptions(new URL(url))
  const domain = from.replace(/^.*@/, '').replace(/[^a-z0-9.-].*$/i, '') || 'localhost'
  return {
    async send(mail, begin) {
      const raw = await new MailComposer({
        from, to: mail.to, subject: mail.subject, text: mail.text, date: new Date(mail.date.epochMilliseconds),
        // The same mail always has the same Message-ID: whoever gets it twice can tell.
        messageId: `<${mail.id}@${domain}>`, headers: { 'Auto-Submitted': 'auto-generated' },
      }).compile().build()
      const connection = new SMTPConnection({ ...PATIENCE, ...options.server })
      const progress: Progress = { given: false, yielded: false }
      try {
        await connected(connection, options.credentials)
        await handOver(connection, { from: plainAddress(from), to: mail.to }, textOf(raw, begin, progress))
        connection.quit()
        return { outcome: 'sent' }
      } catch (error) {
        connection.close()
        return explained(error as SmtpError, progress)
      }
    },
  }
}

type SmtpError = Error & { readonly responseCode?: number; readonly code?: string }
type Progress = { given: boolean; yielded: boolean }

function smtpOptions(url: URL) {
  const secure = url.protocol === 'smtps:'
  return {
    server: { host: url.hostname, port: Number(url.port || (secure ? 465 : 587)), secure },
    credentials: url.username === '' ? undefined : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  }
}

const plainAddress = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from

/** The text is made only when the server has said that it takes it. */
function textOf(raw: Buffer, begin: () => Promise<boolean>, progress: Progress): Readable {
  return Readable.from((async function* text() {
    if (!(await begin())) {
      progress.yielded = true
      throw new Error('called off')
    }
    progress.given = true
    yield raw
  })(), { objectMode: false })
}

function connected(connection: SMTPConnection, credentials: { user: string; pass: string } | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.connect(() => {
      if (credentials === undefined) resolve()
      else connection.login(credentials, (error?: Error | null) => (error ? reject(error) : resolve()))
    })
  })
}

function handOver(connection: SMTPConnection, envelope: { from: string; to: string }, text: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.send(envelope, text, (error) => (error ? reject(error) : resolve()))
  })
}

function explained(error: SmtpError, { given, yielded }: Progress): Handover {
  if (yielded) return { outcome: 'yielded' }
  const { responseCode } = error
  // A wrong password is ours to mend, not a fault of the address: the mail waits.
  if (error.code === 'EAUTH' || error.code === 'ENOAUTH') return { outcome: 'unreachable', error: error.message }
  if (responseCode !== undefined && responseCode >= 500) return { outcome: 'refused', error: error.message }
  if (responseCode !== undefined) return { outcome: 'failed', error: error.message }
  return { outcome: given ? 'unconfirmed' : 'unreachable', error: error.message }
}
