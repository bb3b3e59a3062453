// Node, Bun and Deno: the place to run against comes as an argument, the results leave as one line.
import { run } from './suite.mjs';

const results = await run({ ...JSON.parse(process.argv[2]), browser: false });
console.log(JSON.stringify(results));
process.exit(0);
