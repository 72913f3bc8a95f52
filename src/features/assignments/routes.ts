import type { Route } from '../../platform/http/route.ts'
import { bulkRoutes } from './bulk-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { figuresRoute } from './figures-route.ts'
import { judgingRoutes } from './judging-routes.ts'
import { showRoute } from './show-route.ts'
import { unitRoutes } from './unit-routes.ts'

/** The life of an assignment after it is sent out (workflows.md C1). */
export const routes: readonly Route[] = [figuresRoute, showRoute, ...unitRoutes, ...judgingRoutes, ...decisionRoutes, ...bulkRoutes]
