import type { ApiKey, SessionsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { SubElement } from '../data/sub-element.js';
import type { KeyAct, KeyChange } from './api-key-change.js';
import type { KeySource, MadeKey } from './api-key-source.js';

/** What the dialogs are shown with. */
interface KeyDialogsGiven {
  source: KeySource | undefined;
  /** Those that a key can be bound to. */
  sessions: SessionsSnapshot['sessions'];
  /** What a new key may be given; undefined where a key's permissions can't be chosen. */
  permissions: ApiKey['permissions'] | undefined;
  baseUrl: string;
}

/** Who hears what came of them. */
interface KeyDialogsHeard {
  made(key: MadeKey): void;
  changed(change: KeyChange): void;
}

/** The dialogs of the API keys: one makes a key, one changes a key, one shows a secret once. Each is fetched when it is first opened. */
export class KeyDialogs implements ReactiveController {
  #creating = false;
  /** Once opened the form stays: it keeps what was typed and gives the focus back. */
  #formWasOpen = false;
  #change: KeyChange | undefined;
  #secret: MadeKey | undefined;
  readonly #elements;

  constructor(
    private readonly host: WagateElement,
    private readonly heard: KeyDialogsHeard,
  ) {
    host.addController(this);
    this.#elements = {
      form: new SubElement(host, 'wagate-api-key-form', () => import('../define/api-key-form.js')),
      change: new SubElement(host, 'wagate-api-key-change', () => import('../define/api-key-change.js')),
      secret: new SubElement(host, 'wagate-api-key-secret', () => import('../define/api-key-secret.js')),
    };
  }

  hostDisconnected(): void {
    // A secret does not outlast its place on the page.
    this.#secret = undefined;
  }

  /** A hand moves towards what opens the form. */
  readonly expectForm = (): void => void this.#elements.form.fetch();

  readonly create = (): void => {
    this.#formWasOpen = true;
    this.#become(true);
  };

  ask(act: KeyAct, key: ApiKey): void {
    this.#change = { act, key };
    this.host.requestUpdate();
  }

  /** Asks nothing any more; a secret stays until it is stored. */
  leave(): void {
    this.#change = undefined;
    this.#become(false);
  }

  render({ source, sessions, permissions, baseUrl }: KeyDialogsGiven): TemplateResult {
    const { form, change, secret } = this.#elements;
    return html`${
      this.#formWasOpen
        ? form.show(html`<wagate-api-key-form
            .open=${this.#creating}
            .source=${source}
            .sessions=${sessions}
            .permissions=${permissions}
            .made=${this.#onMade}
            @wagate-dialog-close=${() => this.#become(false)}
          ></wagate-api-key-form>`)
        : nothing
    }
    ${
      this.#change
        ? change.show(html`<wagate-api-key-change
            .change=${this.#change}
            .source=${source}
            .done=${this.#onChanged}
          ></wagate-api-key-change>`)
        : nothing
    }
    ${
      this.#secret
        ? secret.show(html`<wagate-api-key-secret
            .made=${this.#secret}
            .baseUrl=${baseUrl}
            @wagate-secret-done=${() => this.#reveal(undefined)}
          ></wagate-api-key-secret>`)
        : nothing
    }`;
  }

  #become(creating: boolean): void {
    this.#creating = creating;
    this.host.requestUpdate();
  }

  #reveal(made: MadeKey | undefined): void {
    this.#secret = made;
    this.host.requestUpdate();
  }

  readonly #onMade = (made: MadeKey): void => {
    this.#become(false);
    if (made.secret) this.#reveal(made);
    this.heard.made(made);
  };

  readonly #onChanged = (change: KeyChange | undefined, made?: MadeKey): void => {
    this.#change = undefined;
    this.host.requestUpdate();
    if (!change) return;
    if (change.act === 'rotate') this.#reveal(made);
    this.heard.changed(change);
  };
}
