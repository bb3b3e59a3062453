// A worker: the place comes as a message, the results go back as one.
import { run } from './suite.mjs';

addEventListener('message', async ({ data }) => postMessage(await run(data)));
