import { deepestActive, focusBeside, type Standing, standingOf } from './focus-beside.js';

/** Remembers where the focus was when something opened, and gives it back when that closes: beside it, where it has left the page meanwhile. */
export class FocusReturn {
  private opener: HTMLElement | null = null;
  private standing: Standing = [];

  /** @param host what opens, where the focus goes beside it when nothing had it: what made it open has left the page */
  constructor(private readonly host?: HTMLElement) {}

  /** Whether something had the focus: what opens by itself with the page takes it from nobody. */
  keep(): boolean {
    // What was moved while it was open goes on remembering.
    if (this.opener) return true;
    this.opener = deepestActive();
    const from = this.opener ?? this.host;
    this.standing = from ? standingOf(from) : [];
    return this.opener !== null;
  }

  giveBack(): void {
    const { opener, standing } = this;
    this.opener = null;
    this.standing = [];
    if (opener?.isConnected) opener.focus();
    else focusBeside(standing);
  }

  /** Gives it back when the host was taken away while it was open; one that is moved keeps it. */
  giveBackUnlessMoved(host: HTMLElement): void {
    queueMicrotask(() => {
      if (!host.isConnected) this.giveBack();
    });
  }
}

/**
 * Keeps Escape from closing a modal dialog. Its `cancel` event can be refused once only: a second Escape closes it whatever it says.
 */
export function refuseEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) event.preventDefault();
}

/** Kinds of input that Enter works itself. */
const NO_TEXT = new Set(['button', 'submit', 'reset', 'image', 'file', 'color']);

/**
 * Whether an Enter means the verb of the form around it. The fields of a dialog stand in another shadow root than its form, so that no browser
 * sends it for them; a field that has a form of its own leaves it to that.
 */
export function entersForm(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.repeat || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const [target] = event.composedPath();
  if (!(target instanceof HTMLInputElement)) return false;
  return target.form === null && !NO_TEXT.has(target.type);
}
