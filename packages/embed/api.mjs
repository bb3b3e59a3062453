// What the package exports, held to the report in etc/. `npm run api -w @wagate/embed` accepts what is there. Run after `tsc -b`.
import { fileURLToPath } from 'node:url';
import { holdsToReports } from '../../api-report.mjs';

process.exitCode = holdsToReports(fileURLToPath(new URL('.', import.meta.url)), { embed: 'index' }) ? 0 : 1;
