import type { Job } from '../platform/jobs/job.ts'
import type { Route } from '../platform/http/route.ts'

/** What the composition root needs of a feature. */
export type Feature = {
  readonly name: string
  readonly routes: readonly Route[]
  readonly jobs?: readonly Job[]
}
