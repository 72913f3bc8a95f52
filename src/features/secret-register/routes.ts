import { clearanceRoutes } from './clearance-routes.ts'
import { recordRoutes } from './record-routes.ts'
import type { Route } from '../../platform/http/route.ts'

export const routes: readonly Route[] = [...clearanceRoutes, ...recordRoutes]
