// What the contract exports, held to the reports in etc/. `npm run api -w @wagate/contract` accepts what is there. Run after `tsc -b`. The entry
// `types` has none: it is what openapi-typescript makes of the documents, whose own change is what there is to read.
import { fileURLToPath } from 'node:url';
import { holdsToReports } from '../../api-report.mjs';

const entries = {
  operations: 'operations',
  permissions: 'permissions',
  embed: 'embed',
  events: 'events',
  jid: 'jid',
  'phone-number': 'phone-number',
};
process.exitCode = holdsToReports(fileURLToPath(new URL('.', import.meta.url)), entries) ? 0 : 1;
