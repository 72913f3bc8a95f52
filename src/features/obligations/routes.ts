import type { Route } from '../../platform/http/route.ts'
import { complianceRoute } from './compliance-route.ts'
import { exportRoute } from './export-route.ts'
import { listRoute } from './list-route.ts'
import { sessionRoutes } from './session-routes.ts'
import { showRoutes } from './show-route.ts'

export const routes: readonly Route[] = [listRoute, exportRoute, complianceRoute, ...sessionRoutes, ...showRoutes]
