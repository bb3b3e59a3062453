import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { describe, it } from 'vitest';
import { WagateElement } from '../base/element.js';
import { until } from '../testing/wait.js';
import { checkField, checkListField, radioField, switchField } from './choice-field.js';
import { formStyles } from './form.styles.js';
import { selectField, textAreaField, textField } from './form-field.js';
import { FormState } from './form-state.js';
import { formSummary } from './form-summary.js';

class FormHost extends WagateElement {
  static override readonly styles = formStyles;
  readonly form = new FormState(this, {
    initial: () => ({
      active: true,
      name: '',
      url: '',
      note: '',
      which: 'all',
      expires: '90',
      loud: false,
      permissions: ['read', 'unheard'] as readonly string[],
    }),
    check: ({ name, url }) => ({
      name: name.trim() ? undefined : 'A name is needed.',
      url: url === '' || url.startsWith('https://') ? undefined : 'It begins with https://.',
    }),
  });

  protected override render() {
    const { form } = this;
    const choices = [
      { value: 'all', label: 'All' },
      { value: 'some', label: 'Some', help: 'Only these' },
    ];
    return html`<div class="form">
      ${formSummary(form, form.failure ? String((form.failure as Error).message) : undefined)}
      ${textField(form, { name: 'url', label: 'Address', type: 'url', eager: true, optional: true })}
      ${textField(form, { name: 'name', label: 'Name', help: 'Only you see it.' })}
      ${textAreaField(form, { name: 'note', label: 'Note', optional: true })}
      ${radioField(form, { name: 'which', label: 'Sessions', choices })}
      ${selectField(form, {
        name: 'expires',
        label: 'Expires',
        choices: [
          { value: '30', label: '30 days' },
          { value: '90', label: '90 days' },
        ],
      })}
      ${checkField(form, { name: 'active', label: 'Active' })}
      ${switchField(form, { name: 'loud', label: 'Loud' })}
      ${checkListField(form, {
        name: 'permissions',
        label: 'It may',
        framed: true,
        choices: [
          { value: 'read', label: 'Read', help: 'See' },
          { value: 'send', label: 'Send' },
        ],
      })}
    </div>`;
  }
}
customElements.define('test-form-host', FormHost);

const made = async () => {
  const host = await fixture<FormHost>(html`<test-form-host></test-form-host>`);
  const at = <T extends HTMLElement = HTMLInputElement>(id: string) =>
    host.renderRoot.querySelector<T>(`#${id}`)!;
  const type = async (name: string, value: string, inputType = 'insertText') => {
    const input = at(`field-${name}`);
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
    await host.updateComplete;
    return input;
  };
  return { host, form: host.form, at, type };
};

describe('a form', () => {
  it('is accessible, also with errors', async () => {
    const { host, form } = await made();
    await expect(host).to.be.accessible();
    await form.submit(async () => {});
    await host.updateComplete;
    await expect(host).to.be.accessible();
  });

  it('sends nothing while something is wrong: says so at the field, which has the focus', async () => {
    const { host, form, at, type } = await made();
    let sent = 0;
    expect(
      await form.submit(async () => {
        sent += 1;
      }),
    ).to.equal(false);
    await host.updateComplete;
    const name = at('field-name');
    expect(sent).to.equal(0);
    expect(host.shadowRoot?.activeElement).to.equal(name);
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    expect(at('field-name-error').textContent?.trim()).to.equal('A name is needed.');
    expect(name.getAttribute('aria-describedby')).to.equal('field-name-error');
    await type('url', 'http://x');
    expect(host.renderRoot.querySelector('.form-summary')?.textContent).to.match(/2 fields/);
    host.renderRoot.querySelector<HTMLElement>('.form-summary .link')?.click();
    expect(host.shadowRoot?.activeElement?.id).to.match(/^field-/);
    await form.submit(async () => {});
    expect(host.shadowRoot?.activeElement, 'the first on the page').to.equal(at('field-url'));
  });

  it('tells an error when its field is left, an eager one as it is typed', async () => {
    const { host, at, type } = await made();
    const name = await type('name', ' ');
    expect(name.hasAttribute('aria-invalid')).to.equal(false);
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await host.updateComplete;
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    const url = await type('url', 'ftp:');
    expect(url.getAttribute('aria-invalid')).to.equal('true');
    expect(at('field-url-error').textContent).to.contain('https://');
  });

  it('sends trimmed values once, however often it is told to', async () => {
    const { form, type } = await made();
    await type('name', '  Till\u200b ');
    const sent: string[] = [];
    let finish = () => {};
    const run = ({ name }: { name: string }) => {
      sent.push(name);
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    const first = form.submit(run);
    expect(form.busy).to.equal(true);
    expect(await form.submit(run)).to.equal(false);
    finish();
    expect(await first).to.equal(true);
    expect(sent).to.deep.equal(['Till']);
    expect([form.busy, form.dirty]).to.deep.equal([false, false]);
  });

  it('loses nothing by a failure, nor when it leaves the page and comes back', async () => {
    const { host, form, at, type } = await made();
    await type('name', 'Till');
    expect(await form.submit(() => Promise.reject(new Error('The sign-in has ended.')))).to.equal(false);
    await host.updateComplete;
    expect(host.renderRoot.querySelector('.form-summary')?.textContent).to.contain('The sign-in has ended.');
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await host.updateComplete;
    expect(at('field-name').value).to.equal('Till');
    expect(form.dirty).to.equal(true);
    form.reset();
    await host.updateComplete;
    expect(at('field-name').value).to.equal('');
    expect(host.renderRoot.querySelector('.form-summary')).to.equal(null);
  });

  it('shows what the other side refused until it is changed', async () => {
    const { host, form, at, type } = await made();
    await type('name', 'Till');
    form.refuse({ name: 'There is one of this name.' });
    await until(() => host.shadowRoot?.activeElement === at('field-name'));
    expect(at('field-name-error').textContent).to.contain('There is one');
    expect(await form.submit(async () => {})).to.equal(false);
    await type('name', 'Till 2');
    expect(at('field-name').hasAttribute('aria-invalid')).to.equal(false);
    expect(await form.submit(async () => {})).to.equal(true);
  });

  it('takes spaces off what is pasted, and leaves what is typed', async () => {
    const { type } = await made();
    expect((await type('url', ' https://a.example \n', 'insertFromPaste')).value).to.equal(
      'https://a.example',
    );
    expect((await type('name', 'Front ', 'insertText')).value).to.equal('Front ');
  });

  it('keeps ticks that it has no box for', async () => {
    const { host, form, at } = await made();
    at('field-permissions-send').click();
    await host.updateComplete;
    at('field-permissions-read').click();
    expect(form.values.permissions).to.deep.equal(['unheard', 'send']);
    at('field-which-some').click();
    at('field-active').click();
    at('field-loud').click();
    const { which, active, loud } = form.values;
    expect({ which, active, loud }).to.deep.equal({ which: 'some', active: false, loud: true });
  });

  it('shows a radio as chosen only when it is', async () => {
    const host = await fixture<FormHost>(html`<test-form-host></test-form-host>`);
    host.form.set('which', '');
    await host.updateComplete;
    const radios = [...host.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const grounds = () => radios.map((radio) => getComputedStyle(radio, '::before').opacity);
    expect(grounds()).to.deep.equal(['0', '0']);
    radios[1]!.click();
    await host.updateComplete;
    expect(grounds()).to.deep.equal(['0', '1']);
  });
});
