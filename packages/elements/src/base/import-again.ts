let asked = 0;

/**
 * Imports a module whose import failed. Browsers remember a failure for as long as the page lives, so that it has to be asked for at another
 * address, which the error names.
 * @returns undefined where the error names none, as in Safari: it forgets failures
 */
export function importAgain<T>(error: unknown): (() => Promise<T>) | undefined {
  const [address] = /https?:\/\/[^\s'"]+/.exec(String(error)) ?? [];
  if (!address) return undefined;
  const url = new URL(address);
  return () => {
    asked += 1;
    url.searchParams.set('again', String(asked));
    return import(/* @vite-ignore */ /* webpackIgnore: true */ url.href) as Promise<T>;
  };
}
