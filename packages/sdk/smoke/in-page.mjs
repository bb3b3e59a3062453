// A page: what is global is what the driver can call.
import { run } from './suite.mjs';

globalThis.runSmoke = run;
