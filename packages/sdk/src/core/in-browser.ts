/** Whether a page or a browser's worker runs this: a key in there is everybody's. Asked at run time, never at import. */
export function inBrowser(): boolean {
  const scope = globalThis as { document?: unknown; importScripts?: unknown };
  return (scope.document ?? scope.importScripts) !== undefined;
}
