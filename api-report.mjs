// Holds what a package exports to the reports in its etc/: a change nobody meant fails, and so does an exported name, or a member of one, that does
// not say what it is. `--accept` takes what is there. Run after `tsc -b`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/** @param entries by the name of their report, the path of a module below `dist` @returns whether all is as reported */
export function holdsToReports(home, entries, accept = process.argv.includes('--accept')) {
  const scratch = mkdtempSync(join(tmpdir(), 'wagate-api-'));
  const { name: packageName } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
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
      console.error(
        `etc/${name}.api.md says otherwise. If the change is meant: npm run api -w ${packageName}`,
      );
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
  console.log(`${packageName}: ${Object.keys(entries).length} entries, ${failed ? 'not ' : ''}as reported`);
  return !failed;
}
