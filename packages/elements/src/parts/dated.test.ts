import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { describe, it } from 'vitest';
import '../define/copy.js';
import { dated, datedAgo, formatDay } from './dated.js';

describe('a moment in words', () => {
  it('stands with its whole date, machine-readable', async () => {
    const { localize } = await fixture<HTMLElementTagNameMap['wagate-copy']>(
      html`<wagate-copy lang="en"></wagate-copy>`,
    );
    const shown = await fixture(html`<p>${dated(localize, Date.UTC(2026, 10, 29, 12))}</p>`);
    const time = shown.querySelector('time')!;
    expect(time.textContent).to.equal('Nov 29, 2026');
    expect(time.dateTime).to.equal('2026-11-29T12:00:00.000Z');
    expect(time.title).to.contain('2026');
  });

  for (const odd of [undefined, null, Number.NaN, 1e300, -1e300, '2026-11-29', {}])
    it(`is nothing for ${JSON.stringify(odd) ?? odd} (${typeof odd}), and throws nothing`, async () => {
      const { localize } =
        await fixture<HTMLElementTagNameMap['wagate-copy']>(html`<wagate-copy></wagate-copy>`);
      const shown = await fixture(html`<p>${dated(localize, odd)}${datedAgo(localize, odd)}</p>`);
      expect(shown.textContent).to.equal('');
      expect(formatDay(localize, odd)).to.equal('');
    });
});
