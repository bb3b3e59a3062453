import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Identity } from '@wagate/sdk/identity';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/impersonation.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateImpersonation } from './impersonation.js';

const reported = (name: string, impersonatedBy?: string) => ({
  user: { id: 'ben', name, email: 'ben@harbour.example' },
  session: { impersonatedBy, expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
});

/** A gateway that says where its caller acts. */
function inOrganization(name: string | null) {
  const fake = new FakeGateway();
  fake.respond(({ path }) =>
    path === '/capabilities'
      ? {
          status: 200,
          body: {
            gateway: { name: 'fake', version: '0' },
            extensions: [],
            permissions: [],
            organization: { id: 'org_1', name, slug: null, role: 'member' },
          },
        }
      : undefined,
  );
  return fake;
}

async function shown(
  answer: () => ReturnType<typeof reported> | null,
  state = 'ready',
  { gateway }: Pick<FakeGateway, 'gateway'> = new FakeGateway(),
) {
  const stopImpersonating = vi.fn(async () => ({}));
  const signOut = vi.fn(async () => ({}));
  const identity = {
    baseUrl: 'https://identity.test',
    watch: () => () => {},
    session: { get: vi.fn(async () => answer()) },
    admin: { stopImpersonating },
    signOut,
  } as unknown as Identity;
  const element = await fixture<WagateImpersonation>(
    html`<wagate-impersonation .identity=${identity} .gateway=${gateway}></wagate-impersonation>`,
  );
  await inState(element, state);
  let stopped = 0;
  element.addEventListener('wagate-impersonation-stopped', () => stopped++);
  return { element, stopImpersonating, signOut, stopped: () => stopped };
}

describe('wagate-impersonation', () => {
  afterEach(fixtureCleanup);

  it('names whom the service itself reports, and is accessible', async () => {
    const { element } = await shown(() => reported('Ben Okafor', 'ana'));
    expect(textOf(element)).to.contain('You are acting as Ben Okafor');
    await expect(element).to.be.accessible();
  });

  it('names the organization in which they act, as the gateway reports it', async () => {
    const { element } = await shown(
      () => reported('Ben Okafor', 'ana'),
      'ready',
      inOrganization('Harbour Coffee'),
    );
    await until(() => textOf(element).includes('acting as Ben Okafor in Harbour Coffee · What'));
    await expect(element).to.be.accessible();
  });

  it('shows the name of an organization as text, and none where nobody could read it', async () => {
    const hostile = inOrganization(`<img src=x>\u202e${'long'.repeat(200)}\nsecond`);
    const { element } = await shown(() => reported('Ben Okafor', 'ana'), 'ready', hostile);
    element.style.setProperty('inline-size', '320px');
    await until(() => textOf(element).includes(' in <img src=x>'));
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(element)).not.to.contain('\u202e');
    const bar = element.renderRoot.querySelector('.bar')!;
    expect(bar.scrollWidth).to.equal(bar.clientWidth);
    for (const name of ['\u200b\u2060', null]) {
      const unreadable = inOrganization(name);
      const { element } = await shown(() => reported('Ben Okafor', 'ana'), 'ready', unreadable);
      await until(() => unreadable.calls.some(({ path }) => path === '/capabilities'));
      await element.updateComplete;
      expect(textOf(element)).to.contain('acting as Ben Okafor · What');
    }
  });

  it('names a person without a readable name by their address, and no organization on a plain gateway', async () => {
    const plain = new FakeGateway();
    plain.plain = true;
    const { element } = await shown(() => reported('\u200b', 'ana'), 'ready', plain);
    expect(textOf(element)).to.contain('acting as ben@harbour.example · What');
  });

  it('is not there where the service reports the administrator, or nobody', async () => {
    for (const answer of [() => reported('Ana Reyes'), () => null]) {
      const { element } = await shown(answer, 'absent');
      expect(textOf(element)).to.equal('');
    }
  });

  it('shows a name as text, on lines of its own width', async () => {
    const { element } = await shown(() => reported(`<img src=x>\u202e${'long'.repeat(200)}`, 'ana'));
    element.style.setProperty('inline-size', '320px');
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(element)).not.to.contain('\u202e');
    const bar = element.renderRoot.querySelector('.bar')!;
    expect(bar.scrollWidth).to.equal(bar.clientWidth);
  });

  it('has stopped only once the service no longer reports the other person', async () => {
    let impersonatedBy: string | undefined = 'ana';
    const { element, stopImpersonating, stopped } = await shown(() => reported('Ben Okafor', impersonatedBy));
    control(element, 'Stop impersonating').click();
    await until(() => textOf(element).includes('still takes you for this person'));
    expect(stopped()).to.equal(0);
    impersonatedBy = undefined;
    control(element, 'Stop impersonating').click();
    await until(() => stopped() === 1);
    expect(stopImpersonating.mock.calls).to.have.length(2);
  });

  it('has stopped where no answer came, and the service no longer reports the other person', async () => {
    let impersonatedBy: string | undefined = 'ana';
    const { element, stopImpersonating, stopped } = await shown(() => reported('Ben Okafor', impersonatedBy));
    stopImpersonating.mockImplementationOnce(async () => {
      impersonatedBy = undefined;
      throw { status: 0, code: 'network' };
    });
    control(element, 'Stop impersonating').click();
    await until(() => stopped() === 1);
    expect(stopImpersonating.mock.calls).to.have.length(1);
  });

  it('leads out by signing out where the own sign-in is gone', async () => {
    const { element, stopImpersonating, signOut, stopped } = await shown(() => reported('Ben Okafor', 'ana'));
    stopImpersonating.mockRejectedValueOnce({ status: 500, code: 'internal' });
    control(element, 'Stop impersonating').click();
    await until(() => textOf(element).includes('can’t be brought back'));
    control(element, 'Sign out').click();
    await until(() => stopped() === 1);
    expect(signOut.mock.calls).to.have.length(1);
  });
});
