import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { describe, it } from 'vitest';
import { Localize } from '../localize/localize.js';
import { session } from '../testing/fake-gateway.js';
import { sessionReason } from './session-reason.js';
import { reasonCode } from './session-reason-code.js';
import { wayOut } from './session-way.js';

class Speaker extends LitElement {
  override render = () => html``;
}
customElements.define('test-reason-speaker', Speaker);
const localize = new Localize(new Speaker());
const NOW = Date.now();
const because = (code: string, message = 'x') => ({ statusReason: { code, message, at: NOW } });

describe('why a session is as it is', () => {
  for (const [code, words] of [
    ['logged_out', 'Somebody unlinked it here'],
    ['device_removed', 'Unlinked on the phone'],
    ['logged-out-by-phone', 'Unlinked on the phone'],
    ['forbidden', 'WhatsApp ended the link of this number'],
  ] as const) {
    it(`tells who ended a link: ${code}`, () => {
      const reason = sessionReason(
        localize,
        session({ status: 'logged_out', lastEventAt: NOW, ...because(code) }),
        undefined,
      );
      expect(reason).to.equal(words);
    });
  }

  it('claims nobody where a gateway does not tell', () => {
    expect(sessionReason(localize, session({ status: 'logged_out' }), undefined)).to.equal('');
  });

  it('is in the gateway’s own words where the code is not known', () => {
    const told = session({ status: 'failed', lastEventAt: NOW, ...because('constructor', 'Out of paper') });
    expect([reasonCode(told), sessionReason(localize, told, undefined)]).to.deep.equal([
      'unknown',
      'Out of paper',
    ]);
  });

  for (const [health, words] of [
    [{ state: 'ok', left: 40 }, 'Connected now'],
    [{ state: 'limited', left: 1 }, '1 new person may still be written to'],
    [{ state: 'limited', left: 0 }, 'WhatsApp lets it write to nobody new'],
    [{ state: 'locked' }, 'WhatsApp lets it write to nobody new'],
    [{ state: 'restricted' }, 'WhatsApp restricts it: it may write to nobody new'],
    [{ state: 'locked', until: NOW - 1 }, 'Connected now'],
  ] as const)
    it(`tells what WhatsApp does not let a number do: ${JSON.stringify(health)}`, () => {
      const told = session({ status: 'working', lastConnectedAt: NOW, health });
      expect(sessionReason(localize, told, undefined)).to.equal(words);
    });

  it('says until when', () => {
    const health = { state: 'locked', until: NOW + 3_600_000 } as const;
    expect(sessionReason(localize, session({ status: 'working', health }), undefined)).to.match(
      /^WhatsApp lets it write to nobody new, until (today|tomorrow), /,
    );
  });

  it('says that a code waits only where one is there', () => {
    const waits = session({ status: 'scan_qr_code' });
    expect(sessionReason(localize, waits, undefined), 'the start may have failed').to.equal('');
    expect(sessionReason(localize, { ...waits, ...because('refused') }, undefined)).to.equal(
      'WhatsApp could not be reached',
    );
    const qr = (expiresAt?: number) => ({
      qr: { code: 'c', receivedAt: NOW, ...(expiresAt && { expiresAt }) },
    });
    expect(sessionReason(localize, waits, qr())).to.equal('A code waits for the phone');
    expect(sessionReason(localize, waits, qr(NOW - 1)), 'its time is over').to.equal('');
    expect(sessionReason(localize, waits, qr(NOW + 40_500))).to.match(
      /^A code waits for the phone, renews in 4\d s$/,
    );
    const linking = { state: 'qr' as const, attempt: 2, of: 6, expiresAt: NOW + 40_500 };
    expect(sessionReason(localize, { ...waits, linking }, undefined)).to.match(/^Code 2 of 6, renews in/);
    const scanned = { ...linking, state: 'scanned' as const };
    expect(sessionReason(localize, { ...waits, linking: scanned }, undefined)).to.contain(
      'A phone was found',
    );
  });

  it('leads out of a block by what is told of it', () => {
    expect(wayOut(session({ status: 'failed', ...because('banned') }))).to.equal('see');
    expect(wayOut(session({ status: 'failed', ...because('unbannable') }))).to.equal('show_code');
  });
});
