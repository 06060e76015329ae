/** The three heaps of the outbox. */
export const deskStates = { waiting: 'Waiting', failed: 'Could not be sent', sent: 'Sent' } as const
export type DeskState = keyof typeof deskStates
