import type { Reader } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import type { ClassifyNumbers } from './domain/classify-days.ts'

/** Đ7.1 as the profile in force has it. */
export async function classifyNumbers(db: Reader, { snapshot, today }: Pick<Ctx, 'snapshot' | 'today'>): Promise<ClassifyNumbers> {
  const { numbers } = await currentProfile({ db, snapshot, today })
  return { usual: numbers.classifyDays.value, longer: numbers.classifyDaysMany.value }
}
