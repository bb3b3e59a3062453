import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { segmentedStyles } from '../styles/segmented.styles.js';
import { WagateCopy } from './copy.js';
import { snippetStrings } from './snippet.strings.js';
import { snippetStyles } from './snippet.styles.js';
import { tabPanel, tabs } from './tabs.js';
import { tabsStyles } from './tabs.styles.js';

/** A sample in one language. */
export interface Sample {
  /** "curl", "TypeScript", "PHP": a name, not translated. */
  label: string;
  code: string;
}

/**
 * Code to copy, in the language that a person chooses.
 *
 * ```html
 * <wagate-snippet heading="Try it"></wagate-snippet>
 * <script type="module">
 *   import './wagate.min.js';
 *   const snippet = document.querySelector('wagate-snippet');
 *   snippet.samples = [{ label: 'curl', code: 'curl https://gateway.example/api/v1/health' }];
 * </script>
 * ```
 *
 * @csspart code - The code with its button.
 * @cssproperty --wagate-snippet-height - How tall the code grows before it scrolls: 320px; `none` for all of it.
 */
export class WagateSnippet extends WagateElement {
  static override readonly styles = [tabsStyles, segmentedStyles, snippetStyles];
  static override readonly texts = [snippetStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  /** What stands above the code. */
  @property() heading = '';
  /** The code, in one language or several. */
  @property({ attribute: false }) samples: readonly Sample[] = [];

  @state() private chosen = '';

  protected override render() {
    const t = this.localize.area(snippetStrings);
    const sample = this.samples.find(({ label }) => label === this.chosen) ?? this.samples[0];
    if (!sample) return nothing;
    const at = String(this.samples.indexOf(sample));
    const code = html`<pre dir="ltr" translate="no"><code>${sample.code}</code></pre>`;
    const several = this.samples.length > 1;
    return html`<div class="head">
        <span class="heading">${this.heading}</span>
        ${
          several
            ? tabs(this.localize, {
                label: this.heading || t('language'),
                look: 'segmented',
                tabs: this.samples.map(({ label }, index) => ({ id: String(index), label })),
                chosen: at,
                choose: (id) => {
                  this.chosen = this.samples[Number(id)]?.label ?? '';
                },
              })
            : nothing
        }
      </div>
      <div class="code" part="code">
        ${several ? tabPanel(at, code) : html`<div class="tab-panel" role="group" aria-label=${this.heading || sample.label} tabindex="0">${code}</div>`}
        <wagate-copy .value=${sample.code} .label=${t('what')}></wagate-copy>
      </div>`;
  }
}
