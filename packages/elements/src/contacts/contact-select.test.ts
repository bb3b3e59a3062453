import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Contact } from '@wagate/sdk';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/contact-select.js';
import { Wire } from '../../testing/wire.js';
import { textOf, until } from '../testing/wait.js';
import type { WagateContactSelect } from './contact-select.js';

const MARTA = '447700900152@s.whatsapp.net';
let wire: Wire;
let people: Contact[];
let check: () => Response | Promise<Response>;

const problem = (status: number) => Response.json({ error: { code: 'x', message: 'x' } }, { status });

async function inForm(
  fields: Partial<Pick<WagateContactSelect, 'allowUnchecked' | 'required' | 'defaultValue'>> = {},
) {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset>
        <wagate-contact-select
          name="to"
          label="Recipient"
          session="sess_1"
          .gateway=${wire.gateway}
          .required=${fields.required ?? false}
          .allowUnchecked=${fields.allowUnchecked ?? false}
          value=${fields.defaultValue ?? ''}
        ></wagate-contact-select>
      </fieldset>
    </form>`,
  );
  const select = form.querySelector('wagate-contact-select')!;
  await select.updateComplete;
  return { form, select, sent: () => new FormData(form).get('to') };
}
const inputOf = (select: WagateContactSelect) => select.shadowRoot!.querySelector('input')!;
const options = (select: WagateContactSelect) => [
  ...select.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];
const key = (select: WagateContactSelect, name: string) =>
  inputOf(select).dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );

async function type(select: WagateContactSelect, text: string): Promise<void> {
  inputOf(select).focus();
  inputOf(select).value = text;
  inputOf(select).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(() => (select as unknown as { search: string }).search === text.trim());
  await select.updateComplete;
}

describe('wagate-contact-select', () => {
  beforeEach(() => {
    wire = new Wire();
    wire.extensions = ['contact-detail', 'search'];
    people = [
      {
        lid: '1@lid',
        source: 'dm',
        savedName: 'Marta Silva',
        name: 'Marta Silva',
        phoneNumber: '447700900152',
        phoneJid: MARTA,
      },
      { lid: '2@lid', source: 'group', pushName: 'Rosa' },
    ];
    check = () => Response.json({ query: '', isOnWhatsApp: false });
    wire.failures.set('/sessions/sess_1/', (url) => {
      const path = decodeURIComponent(url.pathname);
      const q = (url.searchParams.get('q') ?? '').toLowerCase();
      const digits = q.replace(/\D/g, '');
      if (path.endsWith('/contacts'))
        return Response.json({
          data: people.filter(
            ({ savedName, pushName, phoneNumber }) =>
              `${savedName} ${pushName}`.toLowerCase().includes(q) ||
              (digits.length > 2 && phoneNumber?.includes(digits)),
          ),
        });
      if (path.endsWith('/groups')) return Response.json({ data: [] });
      if (path.endsWith(`/contacts/${MARTA}`))
        return Response.json({
          dm: true,
          groups: [],
          identity: { id: 1, lid: '1@lid', name: 'Marta Silva', firstSeenAt: 1, updatedAt: 1 },
        });
      return undefined;
    });
    wire.failures.set('/contacts/check', () => check() as Response);
    // The more special answer comes first.
    const [usual, checks] = [...wire.failures];
    wire.failures.clear();
    for (const [part, answer] of [checks!, usual!]) wire.failures.set(part, answer);
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('sends the JID of whom the keyboard chose, and tells of it', async () => {
    const { form, select, sent } = await inForm();
    const told: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => told.push(event.type));
    form.addEventListener('wagate-contact-select', ({ detail }) => told.push(detail));
    await type(select, 'mart');
    await until(() => options(select).length === 1);
    expect(inputOf(select).getAttribute('aria-expanded')).to.equal('true');
    await expect(form).to.be.accessible();
    key(select, 'ArrowDown');
    await select.updateComplete;
    expect(inputOf(select).getAttribute('aria-activedescendant')).to.equal('option-0');
    key(select, 'Enter');
    await select.updateComplete;
    expect(sent()).to.equal(MARTA);
    expect(select.value).to.equal(MARTA);
    expect(inputOf(select).value).to.equal('Marta Silva');
    expect(told).to.deep.equal(['input', 'change', { sessionId: 'sess_1', jid: MARTA, name: 'Marta Silva' }]);
    expect(inputOf(select).getAttribute('aria-expanded')).to.equal('false');
  });

  it('takes a typed number for the contact who has it, in any notation', async () => {
    const { select, sent } = await inForm();
    await type(select, '+44 7700 900 152');
    await until(() => options(select).length === 1);
    expect(textOf(options(select)[0]!)).to.contain('Marta Silva');
    key(select, 'Enter');
    await select.updateComplete;
    expect(sent()).to.equal(MARTA);
  });

  it('asks WhatsApp for a number that is nobody’s, and takes its spelling', async () => {
    check = () => Response.json({ query: '', isOnWhatsApp: true, jid: '551187654321@s.whatsapp.net' });
    const { select, sent } = await inForm();
    await type(select, '+55 11 98765-4321');
    await until(() => options(select).length === 1);
    expect(textOf(select)).to.contain('Use +55 11 98765 4321');
    key(select, 'Enter');
    await until(() => sent() === '551187654321@s.whatsapp.net');
    expect(textOf(select)).to.contain('WhatsApp knows this number as +55 11 8765 4321');
  });

  it('keeps what was typed, and sends nothing, when it is not on WhatsApp', async () => {
    const { form, select, sent } = await inForm();
    await type(select, '+44 7700 900999');
    await until(() => options(select).length === 1);
    options(select)[0]!.click();
    await until(() => textOf(select).includes('+44 7700 900999 is not on WhatsApp'));
    expect(inputOf(select).value).to.equal('+44 7700 900999');
    expect(sent()).to.equal(null);
    expect(form.checkValidity()).to.equal(false);
  });

  for (const [status, words] of [
    [501, 'could not be checked'],
    [401, 'You are not signed in'],
    [500, 'The gateway had an error'],
  ] as const)
    it(`says what went wrong with ${status}, and keeps the number`, async () => {
      check = () => problem(status);
      const { select, sent } = await inForm();
      await type(select, '447700900999');
      await until(() => options(select).length === 1);
      key(select, 'Enter');
      await until(() => textOf(select).includes(words));
      expect(inputOf(select).value).to.equal('447700900999');
      expect(sent()).to.equal(null);
    });

  it('takes a number unchecked only where the host allows it', async () => {
    check = () => problem(501);
    const { select, sent } = await inForm({ allowUnchecked: true });
    await type(select, '447700900999');
    await until(() => options(select).length === 1);
    key(select, 'Enter');
    await until(() => sent() === '447700900999@s.whatsapp.net');
    expect(textOf(select)).to.contain('was taken unchecked');
  });

  it('is required, reset, restored and disabled as a field is', async () => {
    const { form, select, sent } = await inForm({ required: true, defaultValue: MARTA });
    expect(sent()).to.equal(MARTA);
    await until(() => inputOf(select).value === 'Marta Silva');
    select.value = '';
    await select.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(select.validity.valueMissing).to.equal(true);
    await until(() => textOf(select).includes('Choose a person, a group or a number.'));
    form.reset();
    await select.updateComplete;
    expect(sent()).to.equal(MARTA);
    form.querySelector('fieldset')!.disabled = true;
    await select.updateComplete;
    expect(inputOf(select).disabled).to.equal(true);
    expect(sent()).to.equal(null);
    form.querySelector('fieldset')!.disabled = false;
    select.formStateRestoreCallback('1@lid\nAnn');
    await select.updateComplete;
    expect([sent(), inputOf(select).value]).to.deep.equal(['1@lid', 'Ann']);
  });

  it('closes its list with Escape before the dialog around it hears of it, and keeps the text', async () => {
    const { form, select } = await inForm();
    let heard = 0;
    form.addEventListener('keydown', () => heard++);
    await type(select, 'mart');
    await until(() => options(select).length === 1);
    key(select, 'Escape');
    await select.updateComplete;
    expect([heard, inputOf(select).value, options(select).length]).to.deep.equal([0, 'mart', 0]);
  });
});
