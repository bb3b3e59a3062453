import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A message that was sought stands out for so long, and so long stands the note that it is not there. Milliseconds. */
const STANDS = 4000;

/** What came of seeking a message: its row stands out for a while, or a note says why it is not on show. */
export class Sought implements ReactiveController {
  /** Key of the row that stands out. */
  key = '';
  note = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  found(key: string): void {
    this.key = key;
    this.#endSoon();
  }

  missed(note: string): void {
    this.note = note;
    this.#endSoon();
  }

  #endSoon(): void {
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.key = '';
      this.note = '';
      this.host.requestUpdate();
    }, STANDS);
  }
}
