import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '../../src/app/application.ts'
import { startTestApplication, type TestApplication } from '../support/application.ts'

let app: TestApplication
beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
})
afterAll(() => app.close())

test('the description of the API is valid OpenAPI', async () => {
  const described = (await app.nobody.get('/api/openapi.json')).json()
  const result = await new Validator().validate(described)
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test('it names every page and every action, and how each is guarded', async () => {
  const { paths } = (await app.nobody.get('/api/openapi.json')).json<{ paths: Record<string, Record<string, { operationId: string; 'x-access': string }>> }>()
  const operations = Object.values(paths).flatMap((path) => Object.values(path)).map((operation) => operation.operationId)
  expect(operations.toSorted()).toEqual(allRoutes().map((route) => route.name).toSorted())
  expect(Object.values(paths).flatMap((path) => Object.values(path)).every((operation) => operation['x-access'])).toBe(true)
})

test('the route that sets the clock exists in tests only', () => {
  expect(allRoutes().map((route) => route.path)).not.toContain('/test/clock')
})

test('every action names a page that is there, to show its form again', () => {
  const pages = new Set(allRoutes().filter((route) => route.kind === 'page').map((route) => route.name))
  const params = { id: '0', token: '0', name: '0', period: Temporal.PlainDate.from('2026-11-23') }
  const named = allRoutes().flatMap((route) => (route.action === undefined ? [] : [{ name: route.name, page: (route.action.form as (p: unknown) => { page: string })(params).page }]))
  expect(named.filter(({ page }) => !pages.has(page))).toEqual([])
})
