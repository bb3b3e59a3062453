/** Lightness, chroma and hue of an OKLCH colour. */
export type Lch = readonly [l: number, c: number, h: number];

/** Every colour of the design: its name, and its value on a light and on a dark page. */
export const palette = {
  canvas: [
    [0.978, 0.004, 265],
    [0.15, 0.006, 265],
  ],
  surface: [
    [1, 0, 0],
    [0.182, 0.007, 265],
  ],
  raised: [
    [1, 0, 0],
    [0.225, 0.009, 265],
  ],
  fill: [
    [0.962, 0.005, 265],
    [0.232, 0.009, 265],
  ],
  'fill-strong': [
    [0.925, 0.007, 265],
    [0.29, 0.011, 265],
  ],
  border: [
    [0.918, 0.006, 265],
    [0.272, 0.01, 265],
  ],
  'border-strong': [
    [0.85, 0.01, 265],
    [0.36, 0.013, 265],
  ],
  'border-control': [
    [0.62, 0.016, 265],
    [0.56, 0.016, 265],
  ],
  text: [
    [0.225, 0.018, 265],
    [0.945, 0.004, 265],
  ],
  'text-muted': [
    [0.44, 0.018, 265],
    [0.76, 0.01, 265],
  ],
  'text-faint': [
    [0.52, 0.018, 265],
    [0.69, 0.012, 265],
  ],
  accent: [
    [0.5, 0.17, 265],
    [0.54, 0.165, 265],
  ],
  'accent-hover': [
    [0.445, 0.165, 265],
    [0.5, 0.16, 265],
  ],
  'on-accent': [
    [1, 0, 0],
    [1, 0, 0],
  ],
  'accent-ink': [
    [0.46, 0.17, 265],
    [0.775, 0.11, 265],
  ],
  'accent-tint': [
    [0.955, 0.018, 265],
    [0.265, 0.05, 265],
  ],
  'accent-tint-strong': [
    [0.915, 0.036, 265],
    [0.335, 0.075, 265],
  ],
  read: [
    [0.46, 0.17, 265],
    [0.775, 0.11, 265],
  ],
  positive: [
    [0.49, 0.105, 160],
    [0.78, 0.13, 160],
  ],
  'positive-tint': [
    [0.96, 0.026, 160],
    [0.255, 0.036, 160],
  ],
  warning: [
    [0.51, 0.105, 68],
    [0.82, 0.125, 80],
  ],
  'warning-tint': [
    [0.966, 0.034, 85],
    [0.262, 0.036, 75],
  ],
  danger: [
    [0.52, 0.185, 25],
    [0.74, 0.14, 22],
  ],
  'danger-tint': [
    [0.962, 0.017, 20],
    [0.258, 0.048, 20],
  ],
  info: [
    [0.5, 0.105, 235],
    [0.78, 0.095, 230],
  ],
  'info-tint': [
    [0.962, 0.018, 235],
    [0.258, 0.034, 235],
  ],
} as const satisfies Record<string, readonly [light: Lch, dark: Lch]>;

export type ColorName = keyof typeof palette;

/** The button that destroys something, on a light and on a dark page: in the sheet of buttons alone. */
export const dangerFill = [
  [0.52, 0.185, 25],
  [0.56, 0.19, 25],
] as const satisfies readonly [light: Lch, dark: Lch];
