import type { Input } from './browser.js';

/** WebDriver's names of keys that write no character. */
const KEYS: Record<string, string> = {
  Enter: '\uE006',
  Escape: '\uE00C',
  Tab: '\uE004',
  End: '\uE010',
  ArrowDown: '\uE015',
  Control: '\uE009',
};

/** Input in the actions of WebDriver, which both of its protocols take. */
export function w3cInput(perform: (actions: object[]) => Promise<unknown>): Input {
  /** Pressed one after another, let go the other way round. */
  const keys = async (...names: string[]) => {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await perform([{ type: 'key', id: 'keys', actions }]);
  };
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
    press: (key) => keys(key),
    paste: () => keys('Control', 'v'),
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
