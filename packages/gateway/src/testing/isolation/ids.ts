/** What requests name. */
export interface Ids {
  organization: string;
  session: string;
  webhook: string;
  delivery: string;
  key: string;
  link: string;
  message: string;
  /** A message with a file. */
  picture: string;
  poll: string;
}

/** Addresses of WhatsApp: every organization may know the same people. They are those of the document's examples. */
export const NAMED = {
  contact: '119283746550012@lid',
  group: '120363025550100001@g.us',
  channel: '120363025550100009@newsletter',
};

/** What the polls of every organization ask for. */
export const CHOICES = ['yes', 'no'];

/** So much is sent here in a minute that a session's limits would be all that an answer tells of. */
export const NO_LIMITS = { ratePerMin: 0, ratePerHour: 0 };

const ULID = '01K04Z9Q4S7W2V5XN8BMT3CDHE';

/** Well formed, and nobody's. */
export const NOBODYS: Ids = {
  organization: 'UYxDoNotExistUYxDoNotExistUYxDoN',
  session: `sess_${ULID}`,
  webhook: `wh_${ULID}`,
  delivery: `whd_${ULID}`,
  key: ULID,
  link: `eml_${ULID}`,
  message: '3EB0C431D2EXAMPLE01',
  picture: '3EB0C431D2EXAMPLE02',
  poll: '3EB0C431D2EXAMPLE03',
};
