/** Which edge of a list a key leads to; `undefined` where it means something else. */
export function edgeOf(event: KeyboardEvent): 'start' | 'end' | undefined {
  const { key, altKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || altKey || shiftKey || (key !== 'Home' && key !== 'End')) return undefined;
  // In a field it moves the caret.
  if ((event.composedPath()[0] as Element).matches('input, textarea, select')) return undefined;
  return key === 'Home' ? 'start' : 'end';
}
