import type { Route } from '../../platform/http/route.ts'
import { letterRoutes } from './letter-routes.ts'
import { remarkRoutes } from './remark-routes.ts'
import { urgeRoutes } from './urge-routes.ts'

export const routes: readonly Route[] = [...urgeRoutes, ...letterRoutes, ...remarkRoutes]
