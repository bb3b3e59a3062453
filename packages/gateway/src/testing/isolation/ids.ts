/** What requests name. */
export interface Ids {
  organization: string;
  session: string;
  webhook: string;
  delivery: string;
  key: string;
  link: string;
  message: string;
}

/** Addresses of WhatsApp: every organization may know the same people. They are those of the document's examples. */
export const NAMED = {
  contact: '119283746550012@lid',
  group: '120363025550100001@g.us',
  channel: '120363025550100009@newsletter',
};

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
};
