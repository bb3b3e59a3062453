/** What ends rights before a credential runs out by itself. */
export type ControlEvent =
  | { type: 'apikey.revoked'; keyId: string }
  /** Still valid, but with other rights than before. */
  | { type: 'apikey.changed'; keyId: string }
  /** Banned or removed: nothing of theirs is accepted any more. */
  | { type: 'user.banned'; userId: string }
  /** One browser was signed out, by whichever way: its tokens end with it. */
  | { type: 'sign_in.ended'; userId: string; signInId: string }
  /** A platform role or a ban was changed, or all sign-ins were ended. */
  | { type: 'user.changed'; userId: string }
  | { type: 'member.removed'; userId: string; organizationId: string }
  | { type: 'member.changed'; userId: string; organizationId: string }
  /** Some embed tokens of the organization were taken back. */
  | { type: 'embed.revoked'; organizationId: string }
  | { type: 'organization.removed'; organizationId: string };

/** Tells, within this process, who lost rights: caches forget them, sockets close. */
export class Control {
  readonly #listeners = new Set<(event: ControlEvent) => void>();

  /** @returns ends the subscription. */
  subscribe(listener: (event: ControlEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Listeners must not throw. */
  emit(event: ControlEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
