import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateSecret } from '../parts/secret.js';
import { WagateSnippet } from '../parts/snippet.js';
import { keyName } from './api-key-columns.js';
import { apiKeySecretStrings } from './api-key-secret.strings.js';
import { keySamples } from './api-key-snippet.js';
import type { MadeKey } from './api-key-source.js';

/**
 * The secret of a key that was just made, the only time that it is shown, with code to try it. A part of `<wagate-api-keys>`.
 *
 * @fires wagate-secret-done - It is stored; whoever gave it has to forget it.
 */
export class WagateApiKeySecret extends WagateElement {
  static override readonly texts = [apiKeySecretStrings];
  static override readonly dependencies = { 'wagate-secret': WagateSecret, 'wagate-snippet': WagateSnippet };

  @property({ attribute: false }) made?: MadeKey;
  /** Origin of the gateway, for the samples. */
  @property({ attribute: false }) baseUrl = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.made = undefined;
  }

  protected override render() {
    const { made } = this;
    if (!made?.secret) return nothing;
    const t = this.localize.area(apiKeySecretStrings);
    return html`<wagate-secret
      .value=${made.secret}
      .heading=${t('title', keyName(this.localize, made.row))}
      .label=${t('key')}
      .storedLabel=${t('stored')}
    >
      <wagate-snippet .heading=${t('try_it')} .samples=${keySamples(made.row, this.baseUrl, t('paste'))}></wagate-snippet>
    </wagate-secret>`;
  }
}
