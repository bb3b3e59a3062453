import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { describe, it, vi } from 'vitest';
import { WagateElement } from '../base/element.js';
import '../define/search-field.js';
import '../define/snippet.js';
import { textOf } from '../testing/wait.js';
import { rateClock } from './rate-clock.js';
import type { WagateSearchField } from './search-field.js';
import type { WagateSnippet } from './snippet.js';
import { tabPanel, tabs } from './tabs.js';
import { tabsStyles } from './tabs.styles.js';

class TabsHost extends WagateElement {
  static override readonly styles = tabsStyles;
  chosen = 'a';
  protected override render() {
    const choose = (id: string) => {
      this.chosen = id;
      this.requestUpdate();
    };
    const all = ['a', 'b', 'c'].map((id) => ({ id, label: `Tab ${id}` }));
    return html`${tabs(this.localize, { label: 'Parts', tabs: all, chosen: this.chosen, choose })}${tabPanel(this.chosen, `Shows ${this.chosen}`)}
    ${rateClock(this.localize, { used: 19, of: 20, label: 'Messages this minute' })}`;
  }
}
customElements.define('test-tabs-host', TabsHost);

describe('tabs', () => {
  it('are walked by the keys in the direction of reading', async () => {
    for (const [dir, forward] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      const host = await fixture<TabsHost>(html`<test-tabs-host dir=${dir}></test-tabs-host>`);
      await expect(host).to.be.accessible();
      const all = () => [...host.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
      const press = async (key: string) => {
        host.shadowRoot?.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        await host.updateComplete;
      };
      all()[0]?.focus();
      await press(forward);
      expect([host.chosen, host.shadowRoot?.activeElement]).to.deep.equal(['b', all()[1]]);
      await press('End');
      await press(forward);
      expect(host.chosen).to.equal('a');
      expect(all().map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
      expect(host.renderRoot.querySelector('[role=meter]')?.getAttribute('aria-valuetext')).to.equal(
        '19 / 20',
      );
    }
  });
});

describe('wagate-search-field', () => {
  it('tells what was typed when the typing pauses, Enter at once, and each query once', async () => {
    const field = await fixture<WagateSearchField>(
      html`<wagate-search-field label="Find by name"></wagate-search-field>`,
    );
    await expect(field).to.be.accessible();
    const heard: string[] = [];
    field.addEventListener('wagate-search', ({ detail }) => heard.push(detail.query));
    const input = field.renderRoot.querySelector('input')!;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const type = (text: string, isComposing = false) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
      };
      const press = (key: string) =>
        input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      type('a');
      type('an ');
      vi.advanceTimersByTime(249);
      expect(heard).to.deep.equal([]);
      vi.advanceTimersByTime(1);
      expect(heard).to.deep.equal(['an']);
      type('ana');
      press('Enter');
      vi.advanceTimersByTime(1000);
      expect(heard).to.deep.equal(['an', 'ana']);
      type('に', true);
      vi.advanceTimersByTime(1000);
      expect(heard).to.have.length(2);
      input.dispatchEvent(new CompositionEvent('compositionend'));
      expect(heard.at(-1)).to.equal('に');
      await field.updateComplete;
      press('Escape');
      expect([heard.at(-1), field.value]).to.deep.equal(['', '']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('wagate-snippet', () => {
  it('shows the sample of the chosen language, as text', async () => {
    const samples = [
      { label: 'curl', code: 'curl https://a.example' },
      { label: 'PHP', code: '<?php echo 1;' },
    ];
    const snippet = await fixture<WagateSnippet>(
      html`<wagate-snippet heading="Try it" .samples=${samples}></wagate-snippet>`,
    );
    await expect(snippet).to.be.accessible();
    snippet.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
    await snippet.updateComplete;
    expect(textOf(snippet)).to.contain('<?php echo 1;');
    expect(textOf(snippet)).not.to.contain('curl https');
    expect(snippet.renderRoot.querySelector('wagate-copy')?.value).to.equal('<?php echo 1;');
  });
});
