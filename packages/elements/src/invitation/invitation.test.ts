import { expect, fixture, html } from '@open-wc/testing';
import { createIdentity } from '@wagate/sdk/identity';
import { beforeEach, describe, it } from 'vitest';
import '../define/invitation.js';
import type { WagateSignIn } from '../sign-in/sign-in.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateInvitation } from './invitation.js';

let account: { id: string; email: string } | null;
let standing: () => Response;
let accept: () => Response;
let asked: string[];

const refuse = (code: string, status: number) => Response.json({ code, message: code }, { status });
const openFor = (email: string) => () =>
  Response.json({ status: 'open', email, role: 'member', organizationName: 'Harbour Coffee' });

async function shown(more: Partial<WagateInvitation> = {}): Promise<WagateInvitation> {
  const identity = createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      asked.push(path);
      switch (path) {
        case '/get-session':
          return Response.json(account && { user: account, session: { userId: account.id } });
        case '/wagate/invitation':
          return standing();
        case '/organization/accept-invitation':
          return accept();
        case '/sign-out':
          account = null;
          return Response.json({ success: true });
        default:
          return refuse('NOT_FOUND', 404);
      }
    },
  });
  const element = await fixture<WagateInvitation>(
    html`<wagate-invitation .identity=${identity} .invitation=${'inv_secret'}></wagate-invitation>`,
  );
  return Object.assign(element, more);
}
const signInOf = (element: WagateInvitation) =>
  until(() => {
    const found = inside<WagateSignIn>(element, 'wagate-sign-in');
    return found?.hasAttribute('state') ? found : undefined;
  });

describe('wagate-invitation', () => {
  beforeEach(() => {
    account = { id: 'u1', email: 'ben@harbour.example' };
    standing = openFor('ben@harbour.example');
    accept = () => Response.json({ invitation: {}, member: { organizationId: 'o1' } });
    asked = [];
  });

  it('accepts for whom it is, once it is asked to', async () => {
    const element = await inState(await shown(), 'ready');
    expect(textOf(element)).to.contain('Join Harbour Coffee');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('inv_secret');
    await expect(element).to.be.accessible();
    expect(asked).not.to.include('/organization/accept-invitation');
    const heard = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('wagate-invitation-accepted', resolve),
    );
    control(element, 'Accept the invitation')!.click();
    expect((await heard).detail).to.deep.equal({ organizationId: 'o1' });
  });

  it('names both addresses under another account, and signs out to switch', async () => {
    account = { id: 'u2', email: 'chi@market.example' };
    const element = await inState(await shown(), 'ready');
    expect(textOf(element)).to.contain(
      'for ben@harbour.example, and you are signed in as chi@market.example',
    );
    await expect(element).to.be.accessible();
    const heard = new Promise((resolve) => element.addEventListener('wagate-account-signed-out', resolve));
    control(element, 'Sign out and switch account')!.click();
    await heard;
    expect((await signInOf(element)).email).to.equal('ben@harbour.example');
    expect(asked).not.to.include('/organization/accept-invitation');
  });

  it('lets whom it is for sign up by it, and nobody by one that is unknown', async () => {
    account = null;
    const element = await inState(await shown({ signUpClosed: true }), 'ready');
    expect((await signInOf(element)).invitation).to.equal('inv_secret');
    standing = () => refuse('INVITATION_NOT_FOUND', 404);
    const other = await inState(await shown({ signUpClosed: true }), 'ready');
    expect(textOf(other)).to.contain('There is no open invitation here');
    expect((await signInOf(other)).invitation).to.equal('');
  });

  for (const [status, words] of [
    ['expired', 'has expired'],
    ['accepted', 'was used'],
    ['rejected', 'was declined'],
    ['canceled', 'was cancelled'],
  ] as const)
    it(`says of one that is ${status} that, and offers nothing`, async () => {
      standing = () => Response.json({ status });
      const element = await inState(await shown(), 'ready');
      expect(textOf(element)).to.contain(words);
      expect(textOf(element)).not.to.contain('Harbour Coffee');
      expect(inside(element, 'button')).to.equal(undefined);
      await expect(element).to.be.accessible();
    });

  it('says that one ended meanwhile when it is accepted too late', async () => {
    const element = await inState(await shown(), 'ready');
    accept = () => {
      standing = () => Response.json({ status: 'canceled' });
      return refuse('INVITATION_NOT_FOUND', 400);
    };
    control(element, 'Accept the invitation')!.click();
    await until(() => textOf(element).includes('was cancelled'));
  });

  it('says why a full organization takes nobody more', async () => {
    accept = () => refuse('ORGANIZATION_MEMBERSHIP_LIMIT_REACHED', 403);
    const element = await inState(await shown(), 'ready');
    control(element, 'Accept the invitation')!.click();
    await until(() => textOf(element).includes('as many members as it may have'));
  });

  for (const [state, answer] of [
    ['error', () => refuse('INTERNAL_SERVER_ERROR', 500)],
    ['unreachable', () => refuse('x', 503)],
    ['rate-limited', () => refuse('TOO_MANY_REQUESTS', 429)],
  ] as const)
    it(`is ${state} when the service is`, async () => {
      standing = answer;
      await inState(await shown(), state);
    });
});
