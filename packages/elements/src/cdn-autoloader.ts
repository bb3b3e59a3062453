// The autoloader of a page without a bundler.
import './cdn-languages.js';
// Every page has one, and it is smaller than its request.
import './define/provider.js';

export * from './autoloader.js';
