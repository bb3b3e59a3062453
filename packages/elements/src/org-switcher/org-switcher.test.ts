import { expect, fixture, html } from '@open-wc/testing';
import type { Identity } from '@wagate/sdk/identity';
import { describe, it, vi } from 'vitest';
import '../define/org-switcher.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateOrgSwitcher } from './org-switcher.js';

function identityDouble() {
  const double = {
    session: { get: vi.fn(async () => ({ session: { activeOrganizationId: 'o2' }, user: { id: 'u' } })) },
    organizations: {
      list: vi.fn(async () => [
        { id: 'o1', name: 'Wholesale' },
        { id: 'o2', name: 'Harbour Coffee' },
      ]),
      setActive: vi.fn(async (_: object) => ({})),
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
    const dialog = await until(() => element.renderRoot.querySelector('wagate-dialog'));
    const input = await until(() => dialog.querySelector<HTMLInputElement>('#name'));
    await dialog.updateComplete;
    control(dialog, 'Create').click();
    await until(() => textOf(dialog).includes('Enter a name'));
    input.value = 'Harbour Roastery';
    const event = changed(element);
    control(dialog, 'Create').click();
    expect((await event).detail).to.deep.equal({ organizationId: 'o3', name: 'Harbour Roastery' });
    expect(double.organizations.create.mock.calls[0]?.[0].slug).to.match(/^harbour-roastery-[0-9a-f]{8}$/);
    expect(textOf(element)).to.contain('Harbour Roastery');
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
    double.organizations.setActive.mockRejectedValueOnce(new Error('no'));
    const element = await shown(identity);
    element.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
    const options = await until(() => {
      const found = element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]');
      return found.length > 0 ? found : undefined;
    });
    options[1]?.click();
    await until(() => textOf(element).includes('That did not work'));
    expect(element.renderRoot.querySelector('.trigger')?.textContent).to.contain('Harbour Coffee');
  });
});
