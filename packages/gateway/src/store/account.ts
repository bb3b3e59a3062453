/** One account of a session: a number that is or was linked to it, with all that came from there. */
export interface Account {
  readonly sessionId: string;
  readonly accountId: number;
}
