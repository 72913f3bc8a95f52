import { z } from 'zod'
import type { Language } from '../kernel/text.ts'
import { everyone, page, type Route } from '../platform/http/route.ts'

type Json = Record<string, unknown>

const schemaOf = (type: z.ZodType | undefined): Json => {
  if (type === undefined) return { type: 'object' }
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Json
  return schema
}

function parameters(route: Route): Json[] {
  const path = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const query = schemaOf(route.query)['properties'] as Record<string, Json> | undefined
  const required = new Set((schemaOf(route.query)['required'] as string[] | undefined) ?? [])
  const fromQuery = Object.entries(query ?? {}).map(([name, schema]) => ({ name, in: 'query', required: required.has(name) && !("default" in schema), schema }))
  const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', pattern: '^[!-~]{1,200}$' } }
  return [...path, ...(route.kind === 'page' ? fromQuery : [key])]
}

function operation(route: Route, language: Language): Json {
  const problem = { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  const statuses = route.kind === 'page' ? ['401', '404'] : ['400', '401', '403', '404', '409', '413', '415', '422']
  const access = route.access as { kind: string; action?: string; because?: string }
  const schema = schemaOf(route.body)
  const withFiles = route.files ? { 'multipart/form-data': { schema } } : {}
  const body = route.body === undefined ? {} : { requestBody: { content: { 'application/json': { schema }, ...withFiles } } }
  return {
    operationId: route.name, summary: route.summary[language], tags: [route.name.split('.')[0]],
    'x-access': access.action ?? access.kind, parameters: parameters(route), ...body,
    ...(access.kind === 'everyone' ? { security: [] } : {}),
    responses: {
      [route.creates ? '201' : '200']: { description: 'OK', content: { 'application/json': { schema: {} } } },
      ...Object.fromEntries(statuses.map((s) => [s, problem])),
    },
  }
}

/** OpenAPI 3.1 of a table of routes. */
export function openApi(routes: readonly Route[], language: Language): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, language) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Chỉ Đạo', version: '1', description: 'Every page and every action, as JSON.' },
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: '__Host-session' } },
      schemas: {
        Problem: {
          type: 'object', required: ['title', 'status', 'code'],
          properties: {
            type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, instance: { type: 'string' },
            existing: { type: 'string' },
            problems: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' }, clause: { type: 'string' } } } },
          },
        },
      },
    },
  }
}

export function openApiRoute(routes: readonly Route[]): Route {
  return page({
    name: 'api.describe', path: '/api/openapi.json', summary: { vi: 'Mô tả giao diện lập trình', en: 'Description of the API' },
    access: everyone('the description holds no data'),
    answer: async ({ ctx }) => {
      const content = Buffer.from(JSON.stringify(openApi(routes, ctx.language)))
      return { file: { fileName: 'openapi.json', mediaType: 'application/json; charset=utf-8', content, inline: true } }
    },
  })
}
