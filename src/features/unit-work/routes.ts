import type { Route } from '../../platform/http/route.ts'
import { signOffRoutes } from './sign-off-routes.ts'
import { subTaskRoutes } from './sub-task-routes.ts'
import { unitRoutes } from './unit-routes.ts'

export const routes: readonly Route[] = [...signOffRoutes, ...subTaskRoutes, ...unitRoutes]
