import { type ColorName, dangerFill, type Lch, palette } from '../src/theme/palette.js';
import { persons } from '../src/theme/persons.js';
import { oklch } from '../src/theme/themed.js';

/** A colour that a page can set. */
export interface ColorToken {
  name: string;
  light: string;
  dark: string;
  use: string;
}

/** A token that is no colour. */
export interface MeasureToken {
  name: string;
  default: string;
  use: string;
}

const uses: Record<ColorName, string> = {
  canvas: 'Page and sidebar.',
  surface: 'Elements and fields.',
  raised: 'Menus and dialogs.',
  fill: 'Incoming messages, wells.',
  'fill-strong': 'Neutral avatars, skeletons.',
  border: 'Hairlines.',
  'border-strong': 'Buttons and chips.',
  'border-control': 'Fields and unchecked boxes; 3:1 against every ground.',
  text: 'Text.',
  'text-muted': 'Second lines.',
  'text-faint': 'Times and placeholders.',
  accent:
    'Primary buttons and counts. The one colour to set: what is under the pointer, read, chosen and written on it follows.',
  'accent-hover': 'The primary button under the pointer.',
  'on-accent': 'Text on the accent: white, or black on a pale one.',
  'accent-ink': 'Links, focus, tabs, what is checked: the accent, as dark or light as it takes to be read.',
  'accent-tint': 'The selected row.',
  'accent-tint-strong': 'Own messages, the chosen chip.',
  positive: 'What works.',
  'positive-tint': 'The ground of what works.',
  warning: 'What needs a look.',
  'warning-tint': 'The ground of what needs a look.',
  danger: 'What failed.',
  'danger-tint': 'The ground of what failed.',
  info: 'What is starting.',
  'info-tint': 'The ground of what is starting.',
};

const token = (name: string, [light, dark]: readonly [Lch, Lch], use: string): ColorToken => ({
  name: `--wagate-color-${name}`,
  light: oklch(light),
  dark: oklch(dark),
  use,
});

/** Every colour that a page can set, from the design itself. */
export const colorTokens: readonly ColorToken[] = [
  ...(Object.keys(palette) as ColorName[]).map((name) => token(name, palette[name], uses[name])),
  token('danger-fill', dangerFill, 'The button that destroys something; its text is white.'),
  ...persons.map((colors, at) =>
    token(`person-${at + 1}`, colors, 'The names of some people, and the tint of their initials.'),
  ),
];

/** The rest. */
export const measureTokens: readonly MeasureToken[] = [
  {
    name: '--wagate-radius',
    default: '6px',
    use: 'Corners of controls. Tags, cards and dialogs scale with it.',
  },
  {
    name: '--wagate-font',
    default: 'the font of the system',
    use: 'All text; `inherit` takes the font of the page. No font is loaded.',
  },
  { name: '--wagate-font-mono', default: 'the monospace font of the system', use: 'Ids, addresses, codes.' },
  { name: '--wagate-control-size', default: '32px', use: 'Height of buttons and fields; `density` sets it.' },
  { name: '--wagate-row-size', default: '44px', use: 'Height of rows; `density` sets it.' },
];
