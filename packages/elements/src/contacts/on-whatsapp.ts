import type { Gateway } from '@wagate/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What only WhatsApp itself knows of a person or a group, asked for once each time another is shown: the about text, and the picture where the
 * host wants it. Without a connection there is neither, and that is no error.
 */
export class OnWhatsApp implements ReactiveController {
  about = '';
  /** Address of the picture, on a server of WhatsApp. */
  picture = '';
  #asked = '';
  #gateway: Gateway | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly of: () => {
      gateway: Gateway | undefined;
      session: string;
      /** Empty while it is not known who is meant. */
      jid: string;
      about: boolean;
      picture: boolean;
    },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { gateway, session, jid, about, picture } = this.of();
    const asked = gateway && session && jid ? [session, jid, about, picture].join(' ') : '';
    if (asked === this.#asked && gateway === this.#gateway) return;
    this.#asked = asked;
    this.#gateway = gateway;
    this.about = this.picture = '';
    if (!gateway || !asked) return;
    const tell = (change: () => void) => {
      if (this.#asked !== asked || this.#gateway !== gateway) return;
      change();
      this.host.requestUpdate();
    };
    const none = () => {};
    if (about)
      gateway.contacts.about(session, jid).then((answer) => {
        tell(() => {
          this.about = answer.about ?? '';
        });
      }, none);
    if (picture)
      gateway.contacts.picture(session, jid).then(({ url = '' }) => {
        tell(() => {
          // Whatever it is, it is shown as a picture from a server of its own, or not at all.
          this.picture = /^https:\/\//.test(url) ? url : '';
        });
      }, none);
  }
}
