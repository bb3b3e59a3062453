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

/** A token that is no colour of its own. */
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
  read: 'The ticks of what was read or played: not the accent, for one of red would look like a failure.',
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

/** The rest: sizes, lines, shadows, and colours that are by default those of another token. */
export const measureTokens: readonly MeasureToken[] = [
  {
    name: '--wagate-color-scheme',
    default: '`color-scheme` of the page',
    use: '`dark` or `light`, where the page says it in words of its own; `initial` takes that back, for a part of the page.',
  },
  {
    name: '--wagate-font-size',
    default: '13px',
    use: 'Size of text, in `px` or `rem`. Lines, icons, controls, rows and the widths at which a layout changes go with it.',
  },
  {
    name: '--wagate-font',
    default: 'the font of the system',
    use: 'All text: the font of your page by name, or by a variable that your page uses too. No font is loaded.',
  },
  { name: '--wagate-font-mono', default: 'the monospace font of the system', use: 'Ids, addresses, codes.' },
  {
    name: '--wagate-space',
    default: '4px',
    use: 'A step of the room between things: paddings and gaps are one to eight of them.',
  },
  {
    name: '--wagate-radius',
    default: '6px',
    use: 'Corners of controls. Tags, cards and dialogs scale with it. People stay round and groups square whatever it is.',
  },
  { name: '--wagate-border-width', default: '1px', use: 'Lines around and between things.' },
  { name: '--wagate-focus-width', default: '2px', use: 'The ring around what has the focus.' },
  {
    name: '--wagate-focus-offset',
    default: '2px',
    use: 'How far the ring stands off; in a list it lies inside.',
  },
  {
    name: '--wagate-color-focus',
    default: '`--wagate-color-accent-ink`',
    use: 'Colour of the ring; 3:1 against what is around it.',
  },
  { name: '--wagate-shadow-control', default: 'a hairline of shade', use: 'Under a button.' },
  { name: '--wagate-shadow-card', default: 'none; soft under the card of a sign-in', use: 'Under a card.' },
  {
    name: '--wagate-shadow-menu',
    default: 'close',
    use: 'Under menus, notices and what floats over a list.',
  },
  { name: '--wagate-shadow-dialog', default: 'wide', use: 'Under dialogs and sheets.' },
  {
    name: '--wagate-color-bubble-in',
    default: '`--wagate-color-fill`',
    use: 'Ground of a message received.',
  },
  {
    name: '--wagate-color-bubble-in-text',
    default: '`--wagate-color-text`',
    use: 'Its text; where it is set, its time, links and second lines too.',
  },
  {
    name: '--wagate-color-bubble-out',
    default: '`--wagate-color-accent-tint-strong`',
    use: 'Ground of a message sent.',
  },
  { name: '--wagate-color-bubble-out-text', default: '`--wagate-color-text`', use: 'The same for its text.' },
  { name: '--wagate-bubble-radius', default: '1⅔ of `--wagate-radius`', use: 'Corners of a message.' },
  { name: '--wagate-qr-size', default: '270px', use: 'Width of the QR code, less where there is no room.' },
  { name: '--wagate-pairing-size', default: '720px', use: 'Greatest width of the pairing card.' },
  {
    name: '--wagate-list-height',
    default: '100dvh',
    use: 'Greatest height of a list: what holds where nothing gives it one. `none` lets it grow.',
  },
  { name: '--wagate-control-size', default: '32px', use: 'Height of buttons and fields; `density` sets it.' },
  { name: '--wagate-row-size', default: '44px', use: 'Height of rows; `density` sets it.' },
];
