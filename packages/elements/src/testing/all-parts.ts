// Element tests find every part there: what is shown meanwhile has tests of its own.
import '../index.js';
import { fetchParts } from '../base/lazy.js';

await fetchParts();
