import type { Route } from '../../platform/http/route.ts'
import { askRoutes } from './ask-routes.ts'
import { fieldRoutes } from './field-routes.ts'
import { handleRoutes } from './handle-routes.ts'
import { listRoute } from './list-route.ts'
import { showRoute } from './show-route.ts'

/** Requests for extension (workflows.md C2), and which Vice-Chairman is in charge of which unit. */
export const routes: readonly Route[] = [listRoute, showRoute, ...askRoutes, ...handleRoutes, ...fieldRoutes]
