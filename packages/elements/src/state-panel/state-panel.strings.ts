import { strings } from '../localize/strings.js';

export const skeletonStrings = strings('skeleton', { loading: 'Loading' });
