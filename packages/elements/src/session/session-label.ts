import type { Localize } from '../localize/localize.js';
import { sessionSettingsStrings } from './session-settings.strings.js';

/** What is wrong with a label as it was typed, in words. */
export const labelFault = (localize: Localize, label: string): string | undefined =>
  [...label.trim()].length > 255 ? localize.area(sessionSettingsStrings)('label_long') : undefined;
