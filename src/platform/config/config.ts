import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root.ts'
import { StartFailure } from './start-failure.ts'

/** Where the data lives: our own PostgreSQL below the data directory, or a server of the office. */
export type DatabaseChoice =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'external'; readonly url: string }

export type Config = {
  /** `test` opens the test clock on loopback; anything not named is production. */
  readonly mode: 'production' | 'development' | 'test'
  readonly demo: boolean
  /** Absolute path. */
  readonly dataDir: string
  readonly database: DatabaseChoice
  readonly host: string
  /** 0 lets the system choose a free port. */
  readonly port: number
  /** What people type into the browser, without a trailing slash; undefined = derived from host and port. */
  readonly publicUrl: string | undefined
  /** Proxies that may say who the visitor is, comma separated; this machine's own by default. */
  readonly trustedProxies: string
  /** Where mail goes out, and as whom; undefined: no mail. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** Where short messages go out, and the secret they are signed with; undefined: none. */
  readonly message: { readonly url: string; readonly secret: string } | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** A variable that is set but empty (`PORT=`) counts as not set. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type)

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const hostName = z.string().refine((host) => isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host))
const portNumber = z.string().regex(/^\d{1,5}$/).transform(Number).refine((port) => port <= 65535)

const variables = {
  NODE_ENV: optional(z.enum(['production', 'development', 'test']).default('production')),
  CHIDAO_DATA: optional(z.string().optional()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\/\S+$/).optional()),
  PORT: optional(portNumber.default(8553)),
  HOST: optional(hostName.default('127.0.0.1')),
  CHIDAO_PUBLIC_URL: optional(httpUrl.optional()),
  CHIDAO_TRUSTED_PROXIES: optional(z.string().regex(/^[\w.:,/ ]+$/).default('loopback')),
  CHIDAO_SMTP_URL: optional(z.url({ protocol: /^smtps?$/ }).optional()),
  CHIDAO_MAIL_FROM: optional(z.string().regex(/^([^<>\r\n]* <)?[^@\s<>]+@[^@\s<>]+>?$/).optional()),
  CHIDAO_MESSAGE_URL: optional(httpUrl.optional()),
  CHIDAO_MESSAGE_SECRET: optional(z.string().min(16).optional()),
  LOG_LEVEL: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
}

const expected: Record<keyof typeof variables, string> = {
  NODE_ENV: 'production | development | test',
  CHIDAO_DATA: 'a path',
  DATABASE_URL: 'postgresql://user:password@host:5432/database',
  PORT: '0–65535',
  HOST: '127.0.0.1',
  CHIDAO_PUBLIC_URL: 'https://chidao.example.vn',
  CHIDAO_TRUSTED_PROXIES: '10.0.0.5, 192.168.1.0/24',
  CHIDAO_SMTP_URL: 'smtp://user:password@host:587 | smtps://user:password@host:465, with CHIDAO_MAIL_FROM',
  CHIDAO_MAIL_FROM: 'Chi Dao <chidao@example.vn>, with CHIDAO_SMTP_URL',
  CHIDAO_MESSAGE_URL: 'https://messages.example.vn/send, with CHIDAO_MESSAGE_SECRET',
  CHIDAO_MESSAGE_SECRET: 'at least 16 characters, with CHIDAO_MESSAGE_URL',
  LOG_LEVEL: 'fatal | error | warn | info | debug | trace | silent',
}

/**
 * Reads the configuration from the environment; the demonstration keeps its own data directory.
 * @throws StartFailure naming the first variable with a value that cannot be used.
 */
export function readConfig(env: NodeJS.ProcessEnv, options: { demo?: boolean } = {}): Config {
  const demo = options.demo ?? false
  const parsed = z.object(variables).safeParse(env)
  if (!parsed.success) throw badVariable(parsed.error)
  const value = parsed.data
  const { CHIDAO_SMTP_URL: smtp, CHIDAO_MAIL_FROM: from, CHIDAO_MESSAGE_URL: gateway, CHIDAO_MESSAGE_SECRET: secret } = value
  if ((smtp === undefined) !== (from === undefined)) throw unusable(smtp === undefined ? 'CHIDAO_SMTP_URL' : 'CHIDAO_MAIL_FROM')
  if ((gateway === undefined) !== (secret === undefined)) throw unusable(gateway === undefined ? 'CHIDAO_MESSAGE_URL' : 'CHIDAO_MESSAGE_SECRET')
  return {
    mode: value.NODE_ENV,
    demo,
    dataDir: value.CHIDAO_DATA === undefined
        ? join(projectRoot, demo ? 'data-demo' : 'data')
        : resolve(value.CHIDAO_DATA),
    database:
      value.DATABASE_URL === undefined
        ? { kind: 'embedded' }
        : { kind: 'external', url: value.DATABASE_URL },
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.CHIDAO_PUBLIC_URL,
    trustedProxies: value.CHIDAO_TRUSTED_PROXIES,
    // The demonstration writes to nobody: its people do not exist.
    mail: demo || smtp === undefined || from === undefined ? undefined : { url: smtp, from },
    message: demo || gateway === undefined || secret === undefined ? undefined : { url: gateway, secret },
    logLevel: value.LOG_LEVEL,
  }
}

/** The value itself is not repeated: it may hold a password. */
function badVariable(error: z.ZodError): StartFailure {
  return unusable(String(error.issues[0]?.path[0]) as keyof typeof variables)
}

function unusable(name: keyof typeof variables): StartFailure {
  return new StartFailure({
    vi: `Biến môi trường ${name} có giá trị không hợp lệ; cần dạng: ${expected[name]}.`,
    en: `The environment variable ${name} has a value that cannot be used; expected: ${expected[name]}.`,
  })
}
