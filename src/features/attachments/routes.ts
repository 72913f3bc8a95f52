import { z } from 'zod'
import { identifier } from '../../platform/http/fields.ts'
import { may, page, type Route } from '../../platform/http/route.ts'
import { mayBeInline } from './domain/file-kind.ts'
import { findFile } from './queries/find-file.ts'

const params = z.object({ id: identifier() })

export const routes: readonly Route[] = [
  page({
    name: 'attachments.download', path: '/attachments/:id', summary: { vi: 'Tải tệp đính kèm', en: 'Download an attachment' },
    params, query: z.object({ inline: z.enum(['0', '1']).optional() }),
    access: may('see', async (ctx, { id }: z.output<typeof params>) => findFile(ctx.db, ctx.actor, id), () => []),
    answer: async ({ permit: { subject }, query }) => ({
      file: { ...subject, immutable: true, inline: query.inline === '1' && mayBeInline(subject.mediaType) },
    }),
  }),
]
