import type { Route } from '../../platform/http/route.ts'
import { accountRoutes } from './account-routes.ts'
import { linkRoutes } from './link-routes.ts'
import { secondStepRoutes } from './second-step-routes.ts'
import { signInOutRoutes } from './sign-in-routes.ts'

export const routes: readonly Route[] = [...signInOutRoutes, ...accountRoutes, ...secondStepRoutes, ...linkRoutes]
