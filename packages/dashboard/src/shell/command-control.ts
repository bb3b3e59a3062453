import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FetchedCode } from '../fetched-code.js';

const commands = () => import('./commands.js');

/** Whether the command menu is open; its code is fetched when it is first wanted. */
export class CommandControl implements ReactiveController {
  /** It was wanted once, and stays. */
  asked = false;
  /** It was wanted, and the network did not bring it. */
  missing = false;
  private wanted = false;
  private readonly code: FetchedCode;

  constructor(private readonly host: ReactiveControllerHost) {
    this.code = new FetchedCode(host);
    host.addController(this);
  }

  get open(): boolean {
    return this.wanted && this.code.of(commands) === 'here';
  }

  hostConnected(): void {
    addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKey);
  }

  hostUpdate(): void {
    if (!this.asked) return;
    const code = this.code.of(commands);
    const failed = code === 'unreachable' || code === 'outdated';
    this.missing &&= failed;
    if (!this.wanted || !failed) return;
    // It does not open by itself when it comes at last.
    this.wanted = false;
    this.missing = true;
  }

  readonly show = (): void => {
    if (this.missing) this.code.again();
    this.asked = this.wanted = true;
    this.host.requestUpdate();
  };

  readonly close = (): void => {
    this.wanted = false;
    this.host.requestUpdate();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, key, metaKey, repeat, shiftKey } = event;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey || event.defaultPrevented)
      return;
    const modal = event
      .composedPath()
      .some((one) => one instanceof HTMLDialogElement && one.matches(':modal'));
    // What is being asked or typed in a dialog stays; the menu's own shortcut leaves it again.
    if (modal && !this.open) return;
    event.preventDefault();
    if (repeat) return;
    if (this.open) this.close();
    else this.show();
  };
}
