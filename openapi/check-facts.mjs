// Compares gateway.yaml with the facts of the wire contract in ./facts, and both documents with what generators and readers expect of
// them. The document may add what it marks as an extension, require more of a request than the wire does, and type more exactly
// what the facts leave open. Prints every difference and closes with `N passed, N failed`; exit code 1 if anything differs.
import { checkAnswers } from './check/answers.mjs';
import { checkEvents } from './check/events.mjs';
import { checkExamples } from './check/examples.mjs';
import { checkMarks } from './check/marks.mjs';
import { checkOperations } from './check/operations.mjs';
import { checkProse } from './check/prose.mjs';
import { createReport } from './check/report.mjs';
import { checkSchemas } from './check/schemas.mjs';
import { readDocument } from './generate/document.mjs';

const report = createReport();
const gateway = readDocument('gateway');
checkOperations(report, gateway);
checkSchemas(report, gateway);
checkEvents(report, gateway);
checkMarks(report, gateway);
for (const [name, document] of [
  ['gateway', gateway],
  ['identity', readDocument('identity')],
]) {
  checkProse(report, document);
  checkAnswers(report, document, name);
  checkExamples(report, document);
}

for (const failure of report.failures) console.log(failure);
console.log(`contract: ${report.passed} passed, ${report.failures.length} failed`);
process.exitCode = report.failures.length ? 1 : 0;
