// The whole library in one file, for a page without a bundler: registers every element.
import './cdn-languages.js';
import './define/all.js';

export * from './cdn-sdk.js';
export * from './index.js';
