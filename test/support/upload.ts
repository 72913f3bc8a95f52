import type { Answer, TestApplication } from './application.ts'
import type { PersonKey } from './district.ts'

type Sent = { readonly name: string; readonly content: Buffer }

/** A file under the field `file`, as a browser sends it (multipart/form-data); without one the field is left empty. */
export async function upload(app: TestApplication, as: PersonKey, url: string, file: Sent | undefined, accept = 'application/json'): Promise<Answer> {
  const edge = 'edge-of-the-parts'
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${file?.name ?? ''}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), file?.content ?? Buffer.alloc(0), Buffer.from(`\r\n--${edge}--\r\n`)])
  const answer = await app.server.inject({
    method: 'POST', url, payload,
    headers: { accept, cookie: `__Host-session=${app.token(as)}`, 'content-type': `multipart/form-data; boundary=${edge}` },
  })
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: <T>() => JSON.parse(answer.body) as T }
}
