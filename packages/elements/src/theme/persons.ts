import { css, unsafeCSS } from 'lit';
import type { Lch } from './palette.js';
import { themed } from './themed.js';

/** The colours of people who have no face, on a light and on a dark page. */
export const persons: readonly (readonly [light: Lch, dark: Lch])[] = [
  [
    [0.48, 0.12, 300],
    [0.79, 0.1, 300],
  ],
  [
    [0.48, 0.08, 205],
    [0.79, 0.09, 200],
  ],
  [
    [0.49, 0.13, 350],
    [0.79, 0.105, 350],
  ],
  [
    [0.49, 0.095, 95],
    [0.8, 0.105, 95],
  ],
  [
    [0.48, 0.11, 145],
    [0.8, 0.11, 145],
  ],
  [
    [0.5, 0.13, 40],
    [0.79, 0.105, 45],
  ],
];

/** `--_person-1` to `--_person-6`, for what shows people. */
export const personTokens = css`
  :host {
    ${unsafeCSS(persons.map((colors, at) => themed(`person-${at + 1}`, ...colors)).join(''))}
  }
`;
