// The dashboard for browsers, made of what `tsc -b` wrote to packages/*/dist; the elements have a build of their own for pages without a bundler.
import dashboard from './packages/dashboard/rollup.mjs';

export default dashboard;
