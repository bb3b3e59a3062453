import { vi } from 'vitest';

const TARGETS: EventTarget[] = [window, document, document.documentElement, document.body];

/** Counts what is taken of the page from now on and not given back, until mocks are restored. */
export function countLeftBehind(): { listeners(): number; timers(): number } {
  let listeners = 0;
  for (const target of TARGETS) {
    const { addEventListener, removeEventListener } = target;
    vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
      listeners += 1;
      addEventListener.apply(target, args as Parameters<typeof addEventListener>);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
      listeners -= 1;
      removeEventListener.apply(target, args as Parameters<typeof removeEventListener>);
    });
  }
  const open = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear, setInterval: every, clearInterval: end } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: (...rest: unknown[]) => void, ms?: number) => {
    const id = set((...rest: unknown[]) => {
      open.delete(id);
      run(...rest);
    }, ms);
    open.add(id);
    return id;
  }) as never);
  vi.spyOn(window, 'setInterval').mockImplementation(((run: () => void, ms?: number) => {
    const id = every(run, ms);
    open.add(id);
    return id;
  }) as never);
  for (const [name, own] of [
    ['clearTimeout', clear],
    ['clearInterval', end],
  ] as const) {
    vi.spyOn(window, name).mockImplementation(((id: number) => {
      open.delete(id);
      own(id);
    }) as never);
  }
  return { listeners: () => listeners, timers: () => open.size };
}
