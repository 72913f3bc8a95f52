/** The topic under which the open pages of one person are told that something changed for them. */
export function userTopic(userId: string): string {
  return `user:${userId}`
}
