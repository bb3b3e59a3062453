import type { Lch } from './palette.js';

export const oklch = ([l, c, h]: Lch) => `oklch(${l} ${c} ${h})`;
export const both = (light: string, dark: string) => `light-dark(${light},${dark})`;

/**
 * A colour's token. A host sets `--wagate-color-<name>`; a stylesheet here reads `--_<name>`. They are two, because a :host rule that set the
 * public name itself would win over what the page hands down.
 */
export const themed = (name: string, light: Lch, dark: Lch) =>
  `--_${name}:var(--wagate-color-${name},${both(oklch(light), oklch(dark))});`;
