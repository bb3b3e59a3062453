/**
 * Puts a text into the clipboard. A page that came over plain http has no clipboard of its own: there the browser's older way is tried.
 *
 * @param within where a field may stand for a moment: in a modal dialog only what is inside it can be selected
 * @returns whether it was copied
 */
export async function copyText(text: string, within: ShadowRoot | HTMLElement): Promise<boolean> {
  // Typed as always there; over plain http it is not.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by a permission or a policy: the older way asks neither.
  }
  return copySelected(text, within);
}

function copySelected(text: string, within: ShadowRoot | HTMLElement): boolean {
  const root = within.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.readOnly = true;
  field.value = text;
  within.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
