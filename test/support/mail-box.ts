import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Refusal = { readonly at: 'recipient' | 'text'; readonly code: number; readonly text: string }

export type MailBox = {
  readonly url: string
  readonly port: number
  /** What arrived and was taken with 250. */
  readonly mails: ParsedMail[]
  /** How the next mails are refused; undefined takes them. */
  refuse: Refusal | undefined
  /** Called when the text has arrived, before the answer. */
  beforeAnswer: (() => Promise<void>) | undefined
  /** Breaks every connection, as when a cable is pulled. */
  cutOff(): void
  close(): Promise<void>
}

const USER = 'chidao'
const PASSWORD = 's3cret/ä'

/** A real SMTP server on this machine that asks for a password and keeps what it gets. */
export async function startMailBox(port = 0): Promise<MailBox> {
  const mails: ParsedMail[] = []
  const error = ({ code, text }: Refusal) => Object.assign(new Error(text), { responseCode: code })
  const answer = async (mail: ParsedMail, done: (problem?: Error) => void) => {
    await box.beforeAnswer?.()
    if (box.refuse?.at === 'text') return done(error(box.refuse))
    mails.push(mail)
    done()
  }
  const server = new SMTPServer({
    authOptional: false, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, logger: false,
    onAuth: ({ username, password }, _session, done) => (username === USER && password === PASSWORD ? done(null, { user: USER }) : done(new Error('535 wrong'))),
    onRcptTo: (_address, _session, done) => (box.refuse?.at === 'recipient' ? done(error(box.refuse)) : done()),
    onData: (stream, _session, done) => {
      simpleParser(stream, (_problem, mail) => void answer(mail, done))
    },
  })
  server.on('error', () => undefined) // a client that went away
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => void sockets.add(socket))
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve))
  const taken = (server.server.address() as AddressInfo).port
  const box: MailBox = {
    url: `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${taken}`, port: taken, mails, refuse: undefined, beforeAnswer: undefined,
    cutOff: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return box
}
