import type { Tx } from '../../../platform/db/database.ts'

export async function taskOfAssignment(tx: Tx, assignmentId: string): Promise<string> {
  const { taskId } = await tx.selectFrom('assignments').select('task_id as taskId').where('id', '=', assignmentId).executeTakeFirstOrThrow()
  return taskId
}
