// What the SDK exports, held to the reports in etc/. `npm run api -w @wagate/sdk` accepts what is there. Run after `tsc -b`.
import { fileURLToPath } from 'node:url';
import { holdsToReports } from '../../api-report.mjs';

const entries = {
  sdk: 'index',
  realtime: 'realtime/index',
  live: 'live/index',
  link: 'link/index',
  webhooks: 'webhooks/index',
  identity: 'identity/index',
  doctor: 'doctor/index',
  testing: 'testing/index',
};
process.exitCode = holdsToReports(fileURLToPath(new URL('.', import.meta.url)), entries) ? 0 : 1;
