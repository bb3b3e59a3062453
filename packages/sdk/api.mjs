// Holds what the package exports to the reports in etc/: a change nobody meant fails. `npm run api -w @wagate/sdk` accepts what is there. Run
// after `tsc -b`. Every exported name and every member of it must say what it is.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const home = fileURLToPath(new URL('.', import.meta.url));
const accept = process.argv.includes('--accept');
const entries = {
  sdk: 'index',
  realtime: 'realtime/index',
  live: 'live/index',
  webhooks: 'webhooks/index',
  identity: 'identity/index',
  testing: 'testing/index',
};
const scratch = mkdtempSync(join(tmpdir(), 'wagate-api-'));
mkdirSync(join(home, 'etc'), { recursive: true });
let failed = false;

for (const [name, path] of Object.entries(entries)) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: home,
      mainEntryPointFilePath: join(home, `dist/${path}.d.ts`),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(home, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: join(home, 'etc'),
        reportTempFolder: scratch,
        reportFileName: `${name}.api.md`,
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-undocumented': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: join(home, 'api-extractor.json'),
    packageJsonFullPath: join(home, 'package.json'),
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: accept,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = /API report|console-/.test(message.messageId);
    },
  });
  if (apiReportChanged && !accept) {
    failed = true;
    console.error(`etc/${name}.api.md says otherwise. If the change is meant: npm run api -w @wagate/sdk`);
  }
  const report = readFileSync(join(accept ? join(home, 'etc') : scratch, `${name}.api.md`), 'utf8');
  // What openapi-typescript makes of the documents is described schema by schema; its outermost shelves are not.
  const ours = report.replace(
    /^\/\/ @public[^\n]*\nexport (interface|type) (components|operations|paths) [\s\S]*?^}/gm,
    '',
  );
  const bare = ours.split('\n').filter((line) => line.includes('(undocumented)')).length;
  if (bare) {
    failed = true;
    console.error(`etc/${name}.api.md: ${bare} exports or members do not say what they are`);
  }
}
rmSync(scratch, { recursive: true });
console.log(`${Object.keys(entries).length} entries, ${failed ? 'not ' : ''}as reported`);
process.exitCode = failed ? 1 : 0;
