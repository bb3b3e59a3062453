import { strings } from '../localize/strings.js';

export const dialogStrings = strings('dialog', { cancel: 'Cancel', close: 'Close' });
