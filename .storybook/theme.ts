import { create } from 'storybook/theming/create';
import { palette } from '../packages/elements/src/theme/palette.js';

type Scheme = 'light' | 'dark';

/** The catalogue's frame computes with its colours and knows no `oklch`: the design's, as sRGB. */
export function hex([l, c, h]: readonly [number, number, number]): string {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as [number, number, number];
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  return `#${channels.map(byte).join('')}`;
}

const byte = (linear: number) => {
  const share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
};

function theme(scheme: Scheme) {
  const color = (name: keyof typeof palette) => hex(palette[name][scheme === 'light' ? 0 : 1]);
  return create({
    base: scheme,
    brandTitle: 'Wagate',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif',
    fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
    colorPrimary: color('accent'),
    // Text on it is white, and it is text itself: on a dark bar the accent alone would be too dark.
    colorSecondary: scheme === 'light' ? color('accent') : hex([0.6, 0.16, 265]),
    appBg: color('canvas'),
    appContentBg: color('surface'),
    appPreviewBg: color('canvas'),
    appHoverBg: color('fill'),
    appBorderColor: color('border'),
    appBorderRadius: 6,
    textColor: color('text'),
    textMutedColor: color('text-muted'),
    textInverseColor: color('on-accent'),
    barBg: color('surface'),
    barTextColor: color('text-muted'),
    barHoverColor: color('accent-ink'),
    barSelectedColor: color('accent-ink'),
    inputBg: color('surface'),
    inputBorder: color('border-control'),
    inputTextColor: color('text'),
    inputBorderRadius: 6,
    buttonBg: color('surface'),
    buttonBorder: color('border-strong'),
    booleanBg: color('fill'),
    booleanSelectedBg: color('surface'),
  });
}

export const themes = { light: theme('light'), dark: theme('dark') };
