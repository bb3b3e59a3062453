import type { Input } from './browser.js';

/** WebDriver's names of keys that write no character. */
const KEYS: Record<string, string> = {
  Enter: '\uE006',
  Escape: '\uE00C',
  Tab: '\uE004',
  End: '\uE010',
  ArrowDown: '\uE015',
};

/** Input in the actions of WebDriver, which both of its protocols take. */
export function w3cInput(perform: (actions: object[]) => Promise<unknown>): Input {
  return {
    click: async (x, y) => {
      const button = { button: 0 };
      await perform([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
            { type: 'pointerDown', ...button },
            { type: 'pointerUp', ...button },
          ],
        },
      ]);
    },
    press: async (key) => {
      const value = KEYS[key] ?? key;
      await perform([
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    wheel: async (x, y, deltaY) => {
      const at = { x: Math.round(x), y: Math.round(y) };
      await perform([
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', ...at, deltaX: 0, deltaY, duration: 0 }],
        },
      ]);
    },
  };
}
