import type { Schemas } from '@wagate/contract/types';

/** What is asked for with a link. */
export type NewLink = Schemas['CreateEmbedLinkBody'];
/** A link as it stands. */
export type Link = Schemas['EmbedLink'];

/** One-time links, for customers without an account in your app: an address on whose page a phone is linked. */
export interface Links {
  /**
   * Makes one. Its `url` is in this answer alone: send it to one person.
   *
   * @throws GatewayError: `NotFoundError` for a session that is not there; code `invalid_option` for a wish that cannot be met, or where a broker has
   * no `linkPage` or no store
   */
  create(link: NewLink): Promise<Link>;
  /** Whether it was opened, and when. Kept for 30 days after its end. @throws NotFoundError */
  get(id: string): Promise<Link>;
  /** It opens nothing any more, and what it gave is refused at once. @throws NotFoundError */
  cancel(id: string): Promise<void>;
}
