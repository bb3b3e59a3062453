import { type EmbedRights, permissionsBehind } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import { VERSION } from '../generated/version.js';

/** What a page is told of itself. The gateway behind is a plain one, whatever it says of itself. */
export const capabilitiesOf = ({ can, sessions }: EmbedRights): Schemas['Capabilities'] => ({
  gateway: { name: 'wagate-embed', version: VERSION },
  extensions: [],
  permissions: [...permissionsBehind(can)],
  can: [...can],
  sessions: [...sessions],
});
