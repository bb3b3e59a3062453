import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/state-panel.js';
import '../define/sessions.js';
import { define } from '../base/define.js';
import { WagateElement } from '../base/element.js';
import { dialogStrings } from '../dialog/dialog.strings.js';
import type { WagateSessions } from '../sessions/sessions.js';
import { sessionsStrings } from '../sessions/sessions.strings.js';
import type { WagateStatePanel } from '../state-panel/state-panel.js';
import { panelStrings } from '../state-panel/state-panel.strings.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { inState, textOf, until } from '../testing/wait.js';
import { type Locale, registerLocale } from './locales.js';
import { offerLocale } from './offer-locale.js';
import { pseudoLocale } from './pseudo.js';
import { formatAgo } from './span.js';
import { strings } from './strings.js';
import { formatCountdown } from './unit.js';

describe('languages', () => {
  it('follow the nearest lang, through shadow roots, and change live', async () => {
    registerLocale({ code: 'qq', dir: 'ltr', areas: { panel: { offline_title: 'Offline in QQ' } } });
    const box = await fixture<HTMLElement>(
      html`<div lang="qq"><wagate-state-panel kind="offline"></wagate-state-panel></div>`,
    );
    const panel = box.querySelector<WagateStatePanel>('wagate-state-panel')!;
    expect(textOf(panel)).to.contain('Offline in QQ');
    expect(textOf(panel), 'a text that is missing is English').to.contain('goes on by itself');
    panel.lang = 'en';
    await panel.updateComplete;
    expect(textOf(panel)).to.contain('You are offline');
    panel.lang = 'qq-ZZ';
    await panel.updateComplete;
    expect(textOf(panel), 'a region is served by its language').to.contain('Offline in QQ');
  });

  it('come from the file beside an element, before its first words and again after a failure', async () => {
    let answer: () => Promise<{ default: Record<string, string> }> = async () => {
      throw new TypeError('Failed to fetch');
    };
    let asked = 0;
    const texts = strings(
      'beside',
      { title: 'Beside' },
      {
        qb: () => {
          asked += 1;
          return answer();
        },
      },
    );
    const shown: string[] = [];
    class Speaker extends WagateElement {
      static override readonly texts = [texts];
      protected override render() {
        const title = this.localize.area(texts)('title');
        shown.push(title);
        return title;
      }
    }
    define('test-speaker', Speaker);
    await fixture(html`<test-speaker lang="qb"></test-speaker>`);
    expect([shown, asked], 'nobody made the language known').to.deep.equal([['Beside'], 0]);

    registerLocale({ code: 'qb', dir: 'ltr', areas: {} });
    await fixture(html`<test-speaker lang="qb-ZZ"></test-speaker>`);
    expect(asked, 'all who wait share one request').to.be.below(3);
    expect(shown.at(-1)).to.equal('Beside');

    shown.length = 0;
    answer = async () => ({ default: { title: 'Al lado' } });
    const before = asked;
    const again = await fixture<Speaker>(html`<test-speaker lang="qb"></test-speaker>`);
    await until(() => textOf(again) === 'Al lado');
    expect(asked).to.equal(before + 1);
    const next = await fixture<Speaker>(html`<test-speaker lang="qb"></test-speaker>`);
    expect([textOf(next), asked]).to.deep.equal(['Al lado', before + 1]);
  });

  it('come whole from where they are offered, before the first words of who stands in one', async () => {
    let asked = 0;
    let answer: () => Promise<{ default: Locale }> = async () => {
      throw new TypeError('Failed to fetch');
    };
    const offer = (code: string) =>
      offerLocale(code, () => {
        asked += 1;
        return answer();
      });
    offer('qd');
    const missing = () =>
      fixture<WagateStatePanel>(html`<wagate-state-panel kind="offline" lang="qd-ZZ"></wagate-state-panel>`);
    expect(textOf(await missing()), 'a language that cannot be had').to.contain('You are offline');
    await missing();
    expect(asked, 'is not asked for at each render').to.equal(1);

    answer = async () => ({
      default: { code: 'qe', dir: 'ltr', areas: { panel: { offline_title: 'Whole' } } },
    });
    offer('qe');
    await fixture<WagateStatePanel>(html`<wagate-state-panel kind="offline" lang="en"></wagate-state-panel>`);
    expect(asked, 'nobody stands in it').to.equal(1);
    const panel = html`<wagate-state-panel kind="offline" lang="qe-ZZ"></wagate-state-panel>`;
    const [first] = await Promise.all([fixture<WagateStatePanel>(panel), fixture<WagateStatePanel>(panel)]);
    expect(textOf(first)).to.contain('Whole');
    expect(asked, 'once for all').to.equal(2);
  });

  it('reach an element inside another one', async () => {
    registerLocale({
      code: 'qr',
      dir: 'ltr',
      areas: { panel: { forbidden_title: 'Verboten' }, sessions: { title: 'Sitzungen' } },
    });
    const fake = new FakeGateway();
    fake.fail(/^\/sessions$/, 403, 'forbidden');
    const element = await fixture<WagateSessions>(
      html`<wagate-sessions .gateway=${fake.gateway}></wagate-sessions>`,
    );
    await inState(element, 'forbidden');
    element.lang = 'qr';
    await until(() => textOf(element).includes('Sitzungen') && textOf(element).includes('Verboten'));
  });

  it('miss no text: in the pseudo-language every word is in brackets', async () => {
    registerLocale(pseudoLocale([panelStrings, sessionsStrings, dialogStrings]));
    const fake = new FakeGateway();
    const element = await fixture<WagateSessions>(
      html`<wagate-sessions lang="en-xa" .gateway=${fake.gateway}></wagate-sessions>`,
    );
    await inState(element, 'empty');
    const bare = textOf(element)
      .replace(/\[[^\]]*\]/g, '')
      .trim();
    expect(bare).to.equal('');
  });

  it('count in one kind of digits, whatever a language has of its own', async () => {
    registerLocale({ code: 'ar', dir: 'rtl', areas: { panel: { offline_title: 'بلا شبكة' } } });
    for (const lang of ['ar', 'ar-EG', 'ar-u-nu-arab', 'fa']) {
      registerLocale({ code: 'fa', dir: 'rtl', areas: {} });
      const panel = await fixture<WagateStatePanel>(
        html`<wagate-state-panel kind="offline" lang=${lang}></wagate-state-panel>`,
      );
      const { localize } = panel;
      const at = new Date(2026, 10, 29, 14, 30);
      const all = [
        localize.number(1234.5),
        localize.date(at, { dateStyle: 'medium', timeStyle: 'short' }),
        localize.relativeTime(-3, 'minute'),
        formatAgo(localize, Date.now() - 180_000),
        formatCountdown(localize, 161_000),
        new Intl.NumberFormat(localize.lang()).format(42),
      ].join(' ');
      expect(all, lang)
        .to.match(/\d/)
        .and.not.to.match(/[\u0660-\u0669\u06f0-\u06f9]/);
      if (lang.startsWith('ar')) expect(textOf(panel), 'its words are found').to.contain('بلا شبكة');
    }
  });

  it('survive a lang that is none', async () => {
    const panel = await fixture<WagateStatePanel>(
      html`<wagate-state-panel kind="offline" lang="not a language"></wagate-state-panel>`,
    );
    expect(textOf(panel)).to.contain('You are offline');
  });
});
