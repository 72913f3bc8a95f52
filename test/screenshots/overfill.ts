import { sql } from 'kysely'
import type { TestApplication } from '../support/application.ts'

const LONG = ', Khoa học, Công nghệ, Tài nguyên, Môi trường và Phát triển nông thôn trực thuộc Ủy ban nhân dân huyện'
const CONTENT = 'Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan và Ủy ban nhân dân các xã, thị trấn tổ chức kiểm tra, rà soát, đôn đốc việc thực hiện; tổng hợp khó khăn, vướng mắc, đề xuất giải pháp tháo gỡ, báo cáo Chủ tịch Ủy ban nhân dân huyện xem xét, quyết định theo thẩm quyền. '

/** Ten thousand open tasks of units with names as long as they get. */
export async function overfill(app: TestApplication): Promise<void> {
  const { db, district: { organisations, people } } = app
  await sql`update organisations set name = name || ${LONG}, short_name = left(short_name || ${LONG}, 60) where kind in ('department', 'commune')`.execute(db)
  await sql`update organisation_names n set name = o.name, short_name = o.short_name from organisations o where o.id = n.organisation_id`.execute(db)
  await sql`create temp table rows as select g, gen_random_uuid() as document, gen_random_uuid() as task, uuidv7() as assignment,
    date '2026-11-23' + (g % 90) - 40 as due, repeat(${CONTENT}, 1 + g % 2) || g as content from generate_series(1, 10000) g`.execute(db)
  await sql`insert into directive_documents (id, source_kind, origin, issuer, issuing_body, type_name, code_number, code_notation, subject, issued_date, signing_authority,
      signer_position, signer_full_name, proposing_organisation_id, classify_days, duplicate_key, created_at, created_by, urgency, phase, published_at, published_by, search)
    select document, 'directive', 'own', 'chair', 'UBND huyện Ninh Hải', 'Công văn', g::text, 'UBND-TH-NC-KGVX', left('Về việc ' || content, 480), date '2026-10-01', '',
      'Chủ tịch', 'Hồ Chủ Trì', ${organisations.office}, 2, document::text, '2026-10-01T08:00:00+07:00', ${people.clerk}, g % 5, 'published', '2026-10-02T08:00:00+07:00', ${people.clerk}, '' from rows`.execute(db)
  await sql`insert into tasks (id, document_id, position, content, kind, due_date, due_type) select task, document, 1, content, 'has_deadline', due, 'report' from rows`.execute(db)
  const leads = [organisations.economy, organisations.finance, organisations.culture, organisations.khanhHai, organisations.triHai]
  await sql`insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, monitor_user_id, kind, phase, issued_at, original_due_date, due_date, has_progress, search)
    select assignment, task, document, 'NV-2026-' || lpad((100000 + g)::text, 6, '0'), (${leads}::uuid[])[1 + g % 5], ${organisations.office}, ${people.monitor}, 'has_deadline',
      (array['issued', 'accepted', 'in_progress'])[1 + g % 3], '2026-10-02T08:00:00+07:00', due, due, g % 3 = 2, to_tsvector('simple', content) from rows`.execute(db)
  await sql`drop table rows`.execute(db)
  await sql`analyze`.execute(db)
}
