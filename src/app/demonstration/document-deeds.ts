import { KEY_PEOPLE } from '../../../db/demo/people.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { assignmentDeeds } from './assignment-deeds.ts'
import { versionOf } from './demonstration-store.ts'
import { type AmendedDocument, type PlannedDocument, type PlannedTask, signatureOf } from './plan-documents.ts'
import { sampleDocx, samplePdf } from './sample-file.ts'
import { type Deed, moment, type Story } from './story.ts'
import { planLife, type TaskLife } from './task-life.ts'

type Told = { readonly deeds: readonly Deed[]; readonly lives: readonly TaskLife[] }

/** What the Office does with a document, and what then becomes of its assignments. */
export function documentDeeds(story: Story, document: PlannedDocument): Told {
  const { theme, registeredOn, publishedOn, number } = document
  let id = ''
  const issued = new Map<string, string>()
  const register = { at: moment(registeredOn, 15, number, theme.subject), run: async () => void (id = await registerDocument(story, document)) }
  if (theme.left === 'untouched') return { deeds: [register], lives: [] }
  if (theme.left === 'drafted') return { deeds: [register, { at: moment(registeredOn, 16, number, theme.subject), run: () => classify(story, document, id, 'save').then(() => undefined) }], lives: [] }
  const publish = async () => {
    const { assignments } = await classify(story, document, id, 'publish')
    for (const assignment of assignments) {
      issued.set(`${assignment.task}|${assignment.leadOrganisationId}`, assignment.id)
      const tale = document.tasks[assignment.task - 1]?.tale
      if (tale !== undefined) story.toldOf.set(tale, assignment.id)
    }
    if (document.amends !== undefined) await amend(story, id, document.amends)
  }
  const lives = document.tasks.flatMap((task, at) => (task.notTracked !== undefined ? [] : task.leads.map((lead) =>
    planLife(document, task, lead, story.days, () => issued.get(`${at + 1}|${story.district.unit(lead)}`) ?? ''))))
  return { deeds: [register, { at: moment(publishedOn, 9, number, theme.subject), run: publish }, ...lives.flatMap((life) => assignmentDeeds(story, life))], lives }
}

/** Says in the register which earlier document it amends (Đ6.1.a). */
async function amend({ office }: Story, id: string, { number, notation, issuedOn }: AmendedDocument): Promise<void> {
  await office.send(KEY_PEOPLE.clerk.userName, `/documents/${id}/links`, { kind: 'amends', other: `${number}/${notation}`, otherDate: issuedOn.toString(), place: 'mục II' })
}

async function registerDocument({ office, district }: Story, document: PlannedDocument): Promise<string> {
  const { theme, number, subject, issuedOn, registeredOn, fullText } = document
  const { from, signer = 'chair' } = theme
  const { id } = await office.send<{ id: string }>(KEY_PEOPLE.clerk.userName, '/documents', {
    sourceKind: theme.sourceKind ?? 'directive', origin: from?.origin ?? 'own', originFixesDeadline: from?.fixes ?? false,
    issuer: from !== undefined ? 'other' : signer === 'committee' ? 'committee' : 'chair', ...(from === undefined ? {} : { issuingBody: from.body, receivedDate: registeredOn.toString() }),
    typeName: theme.type, codeNumber: number, codeNotation: theme.notation, subject, issuedDate: issuedOn.toString(), ...signatureOf(theme),
    urgency: theme.urgency ?? 0, fullText, needsOpinions: theme.needsOpinions ?? false,
    ...(from === undefined ? { proposingOrganisationId: district.unit(document.tasks[0]?.leads[0] ?? 'office') } : {}),
  })
  for (const ending of theme.files ?? []) {
    const lines = [`${theme.type} ${number}/${theme.notation}`, subject, 'Bản trình diễn, không có giá trị pháp lý.']
    const content = ending === 'pdf' ? samplePdf(lines) : sampleDocx([...lines, ...fullText.split('\n\n')])
    await office.send(KEY_PEOPLE.clerk.userName, `/documents/${id}/attachments`, {}, { name: `${number}-${theme.notation.replaceAll('/', '-')}.${ending}`, content })
  }
  return id
}

type Issued = { readonly assignments: readonly { readonly id: string; readonly leadOrganisationId: string; readonly task: number }[] }

async function classify({ office, district, toldOf }: Story, { theme, tasks }: PlannedDocument, id: string, intent: 'save' | 'publish'): Promise<Issued> {
  const monitor = KEY_PEOPLE[theme.follows]
  const unit = (key: UnitKey) => district.unit(key)
  return office.send<Issued>((intent === 'save' ? KEY_PEOPLE.clerk : monitor).userName, `/documents/${id}/tasks`, {
    version: await versionOf(office.db, 'directive_documents', id), intent, needsOpinions: theme.needsOpinions ?? false,
    tasks: tasks.map((task) => ({
      content: task.content, place: task.place, leads: task.leads.map(unit), coordinators: (task.beside ?? []).map(unit),
      ...(task.notTracked === undefined ? { monitorUserId: district.person(monitor), ...deadlineOf(task), ...(task.under === undefined ? {} : { derivedFrom: toldOf.get(task.under) }) } : { notTrackedReason: task.notTracked }),
    })),
  })
}

function deadlineOf({ due, words, dueType, leads, after, monthlyOn }: PlannedTask): Record<string, unknown> {
  if (after !== undefined) return { kind: 'has_deadline', dueType, dueCount: after.count, dueUnit: 'working_day', dueEvent: after.event }
  if (monthlyOn !== undefined) return { kind: 'has_deadline', dueType, cadence: 'monthly', cadenceDay: monthlyOn }
  if (due !== undefined) return { kind: 'has_deadline', dueExpression: words, dueType: dueType ?? 'complete' }
  return leads.length === 0 ? {} : { kind: 'no_deadline' }
}
