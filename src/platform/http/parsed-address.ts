import type { z } from 'zod'
import { Missing } from '../../kernel/problem.ts'
import { plainText } from './plain-values.ts'

/** An address that cannot name anything names nothing: 404. */
export function parsedAddress(schema: z.ZodType | undefined, value: unknown): unknown {
  if (Object.values(value ?? {}).some((part) => typeof part === 'string' && part !== plainText(part))) throw new Missing()
  if (schema === undefined) return {}
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new Missing()
}
