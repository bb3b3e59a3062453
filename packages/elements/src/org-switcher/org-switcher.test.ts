import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Identity } from '@wagate/sdk/identity';
import { afterEach, describe, it, vi } from 'vitest';
import '../define/org-switcher.js';
import { control, inState, inside, pressEnter, textOf, until } from '../testing/wait.js';
import type { WagateOrgSwitcher } from './org-switcher.js';

function identityDouble() {
  const double = {
    watch: vi.fn((_: unknown) => () => {}),
    session: { get: vi.fn(async () => ({ session: { activeOrganizationId: 'o2' }, user: { id: 'u' } })) },
    organizations: {
      list: vi.fn(async () => [
        { id: 'o1', name: 'Wholesale' },
        { id: 'o2', name: 'Harbour Coffee' },
      ]),
      setActive: vi.fn(async (_: object) => ({})),
      activeRole: vi.fn(async () => ({ role: 'owner' })),
      update: vi.fn(async (_: object) => ({})),
      delete: vi.fn(async (_: object) => ({})),
      create: vi.fn(async ({ name }: { name: string; slug: string }) => ({ id: 'o3', name })),
    },
  };
  return { double, identity: double as unknown as Identity };
}

async function shown(identity: Identity, state = 'ready') {
  const element = await fixture<WagateOrgSwitcher>(
    html`<wagate-org-switcher .identity=${identity}></wagate-org-switcher>`,
  );
  return inState(element, state);
}

const changed = (element: WagateOrgSwitcher) =>
  new Promise<CustomEvent>((resolve) => element.addEventListener('wagate-organization-changed', resolve));

describe('wagate-org-switcher', () => {
  afterEach(fixtureCleanup);

  it('names the active organization, lists all by name, and switches', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    expect(textOf(element)).to.contain('Harbour Coffee');
    await expect(element).to.be.accessible();
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    const options = await until(() => {
      const found = [...element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
      return found.length > 0 ? found : undefined;
    });
    expect(options.map((option) => option.textContent?.match(/Harbour Coffee|Wholesale/)?.[0])).to.deep.equal(
      ['Harbour Coffee', 'Wholesale'],
    );
    await until(() => element.shadowRoot?.activeElement === options[0]);
    expect(options[0]?.getAttribute('aria-checked')).to.equal('true');
    await expect(element).to.be.accessible();
    options[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(element.shadowRoot?.activeElement).to.equal(options[1]);
    const event = changed(element);
    options[1]?.click();
    expect((await event).detail).to.deep.equal({ organizationId: 'o1', name: 'Wholesale' });
    expect(double.organizations.setActive.mock.calls[0]?.[0]).to.deep.equal({ organizationId: 'o1' });
    await until(() => element.shadowRoot?.activeElement?.matches('.trigger'));
  });

  it('closes on Escape and gives the focus back', async () => {
    const { identity } = identityDouble();
    const element = await shown(identity);
    const trigger = element.renderRoot.querySelector<HTMLElement>('.trigger')!;
    trigger.click();
    const list = await until(() => element.renderRoot.querySelector<HTMLElement>(':popover-open'));
    await until(() => element.shadowRoot?.activeElement?.matches('.option'));
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    expect(list.matches(':popover-open')).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(trigger);
  });

  it('makes a new one, which needs a name', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    await until(() => element.renderRoot.querySelector('[role=menuitemradio]'));
    control(element, 'New organization…').click();
    const input = await until(() => inside<HTMLInputElement>(element, '#name'));
    control(element, 'Create').click();
    await until(() => textOf(element).includes('Enter a name'));
    input.value = 'Harbour Roastery';
    const event = changed(element);
    pressEnter(input);
    pressEnter(input);
    expect((await event).detail).to.deep.equal({ organizationId: 'o3', name: 'Harbour Roastery' });
    expect(double.organizations.create.mock.calls, 'Enter twice makes one').to.have.length(1);
    expect(double.organizations.create.mock.calls[0]?.[0].slug).to.match(/^harbour-roastery-[0-9a-f]{8}$/);
    expect(textOf(element)).to.contain('Harbour Roastery');
  });

  it('says that it is missing an identity service, and loads with one', async () => {
    const element = await shown(undefined as unknown as Identity, 'missing');
    expect(textOf(element)).to.contain('No gateway is connected');
    expect(element.renderRoot.querySelector('button')).to.equal(null);
    await expect(element).to.be.accessible();
    element.identity = identityDouble().identity;
    await inState(element, 'ready');
    element.identity = undefined;
    await inState(element, 'missing');
  });

  /** Its dialog with a name in it. */
  async function naming(element: WagateOrgSwitcher, name: string) {
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    await until(() => element.renderRoot.querySelector('[role=menuitemradio]'));
    control(element, 'New organization…').click();
    const input = await until(() => inside<HTMLInputElement>(element, '#name'));
    input.value = name;
    return input;
  }

  it('looks whether it was made where no answer came: none is made twice', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    await naming(element, 'Harbour Roastery');
    double.organizations.create.mockImplementationOnce(async ({ slug }) => {
      double.organizations.list.mockResolvedValue([{ id: 'o9', name: 'Harbour Roastery', slug }] as never);
      throw { status: 500, code: 'internal' };
    });
    const event = changed(element);
    control(element, 'Create').click();
    expect((await event).detail.organizationId).to.equal('o9');
    expect(double.organizations.create.mock.calls).to.have.length(1);
    expect(double.organizations.setActive.mock.calls.at(-1)?.[0]).to.deep.equal({ organizationId: 'o9' });
  });

  it('enters the one that was made when that failed at first, and makes no other', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    const input = await naming(element, 'Harbour Roastery');
    double.organizations.setActive.mockRejectedValueOnce({ status: 500, code: 'internal' });
    control(element, 'Create').click();
    await until(() => textOf(element).includes('The gateway had an error.'));
    await until(() => input.readOnly);
    const event = changed(element);
    control(element, 'Create').click();
    expect((await event).detail.organizationId).to.equal('o3');
    expect(double.organizations.create.mock.calls).to.have.length(1);
  });

  it('says that the organizations could not be loaded, and tries again', async () => {
    const { identity, double } = identityDouble();
    double.organizations.list.mockRejectedValueOnce(new Error('no'));
    const element = await shown(identity, 'failed');
    await expect(element).to.be.accessible();
    control(element, 'Try again').click();
    await inState(element, 'ready');
  });

  it('stays with the old one when switching fails', async () => {
    const { identity, double } = identityDouble();
    double.organizations.setActive.mockRejectedValueOnce({ status: 0, code: 'network' });
    const element = await shown(identity);
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    const options = await until(() => {
      const found = element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]');
      return found.length > 0 ? found : undefined;
    });
    options[1]?.click();
    await until(() => textOf(element).includes('can’t be reached'));
    expect(element.renderRoot.querySelector('.trigger')?.textContent).to.contain('Harbour Coffee');
  });

  /** Opens the list and waits until it is known what the role allows. */
  async function opened(element: WagateOrgSwitcher) {
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    await until(() => element.renderRoot.querySelector('[role=menuitemradio]'));
  }
  const items = (element: WagateOrgSwitcher) =>
    [...element.renderRoot.querySelectorAll('[role=menuitem]')].map((one) => one.textContent?.trim());

  it.each([
    ['owner', ['Rename…', 'Delete…', 'New organization…']],
    ['admin', ['Rename…', 'New organization…']],
    ['member', ['New organization…']],
  ])('offers to a %s what they may do with the active one', async (role, offered) => {
    const { identity, double } = identityDouble();
    double.organizations.activeRole.mockResolvedValue({ role });
    const element = await shown(identity);
    await opened(element);
    await until(() => double.organizations.activeRole.mock.results.length === 1);
    await until(() => items(element).length === offered.length);
    expect(items(element)).to.deep.equal(offered);
  });

  it('offers nothing where it is not known what the role allows', async () => {
    const { identity, double } = identityDouble();
    const refused = Promise.reject(new Error('no'));
    refused.catch(() => undefined);
    double.organizations.activeRole.mockReturnValue(refused);
    const element = await shown(identity);
    await opened(element);
    await refused.catch(() => undefined);
    await element.updateComplete;
    expect(items(element)).to.deep.equal(['New organization…']);
  });

  it('renames, says why it could not, and loses nothing typed', async () => {
    const { identity, double } = identityDouble();
    double.organizations.update.mockRejectedValueOnce({
      status: 403,
      code: 'YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_ORGANIZATION',
    });
    const element = await shown(identity);
    await opened(element);
    await until(() => items(element).includes('Rename…'));
    control(element, 'Rename…').click();
    const input = await until(() => inside<HTMLInputElement>(element, '#name'));
    expect(input.value).to.equal('Harbour Coffee');
    input.value = ' ';
    control(element, 'Rename').click();
    await until(() => textOf(element).includes('Enter a name.'));
    input.value = 'Harbour Roastery';
    control(element, 'Rename').click();
    await until(() => textOf(element).includes('only an owner or an admin may do that'));
    expect(input.value).to.equal('Harbour Roastery');
    const renamed = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('wagate-organization-renamed', resolve),
    );
    control(element, 'Rename').click();
    expect((await renamed).detail).to.deep.equal({ organizationId: 'o2', name: 'Harbour Roastery' });
    expect(double.organizations.update.mock.calls.at(-1)?.[0]).to.deep.equal({
      organizationId: 'o2',
      data: { name: 'Harbour Roastery' },
    });
    await until(() => element.shadowRoot?.activeElement?.matches('.trigger'));
  });

  it('deletes only when its name was typed and the page agrees, and says what prevents it', async () => {
    const { identity, double } = identityDouble();
    double.organizations.delete.mockRejectedValueOnce({ status: 409, code: 'ORGANIZATION_HAS_SESSIONS' });
    const element = await shown(identity);
    await opened(element);
    await until(() => items(element).includes('Delete…'));
    control(element, 'Delete…').click();
    await until(() => textOf(element).includes('nothing of it can be brought back'));
    expect(textOf(element)).not.to.contain('your only organization');
    control(element, 'Delete organization').click();
    const input = await until(() => inside<HTMLInputElement>(element, '#typed'));
    expect(double.organizations.delete.mock.calls).to.have.length(0);
    input.value = 'Harbour Coffee';
    const refuse = (event: Event) => event.preventDefault();
    element.addEventListener('wagate-organization-delete', refuse);
    control(element, 'Delete organization').click();
    await element.updateComplete;
    expect(double.organizations.delete.mock.calls).to.have.length(0);
    element.removeEventListener('wagate-organization-delete', refuse);
    control(element, 'Delete organization').click();
    await until(() => textOf(element).includes('It still has sessions.'));
    expect(input.value).to.equal('Harbour Coffee');
    const deleted = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('wagate-organization-deleted', resolve),
    );
    control(element, 'Delete organization').click();
    expect((await deleted).detail).to.deep.equal({ organizationId: 'o2', name: 'Harbour Coffee' });
  });

  it('looks whether it was deleted when no answer came, and tells of the last one', async () => {
    const { identity, double } = identityDouble();
    double.organizations.list.mockResolvedValueOnce([{ id: 'o2', name: 'Harbour Coffee' }]);
    double.organizations.delete.mockRejectedValueOnce({ status: 0, code: 'network' });
    const element = await shown(identity);
    await opened(element);
    await until(() => items(element).includes('Delete…'));
    double.organizations.list.mockResolvedValueOnce([]);
    control(element, 'Delete…').click();
    await until(() => textOf(element).includes('your only organization'));
    const input = await until(() => inside<HTMLInputElement>(element, '#typed'));
    input.value = 'Harbour Coffee';
    const deleted = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('wagate-organization-deleted', resolve),
    );
    control(element, 'Delete organization').click();
    expect((await deleted).detail.organizationId).to.equal('o2');
    expect(double.organizations.delete.mock.calls).to.have.length(1);
  });

  it('reads again when another switcher changed something, and lets go of it', async () => {
    const { identity, double } = identityDouble();
    const end = vi.fn();
    let heard: (call: { name: string }) => void = () => {};
    double.watch.mockImplementation((listener) => {
      heard = listener as typeof heard;
      return end;
    });
    const element = await shown(identity);
    double.organizations.list.mockResolvedValueOnce([{ id: 'o2', name: 'Harbour Roastery' }]);
    heard({ name: 'organizations.update' });
    await until(() => textOf(element).includes('Harbour Roastery'));
    element.remove();
    expect(end.mock.calls).to.have.length(1);
  });
});
