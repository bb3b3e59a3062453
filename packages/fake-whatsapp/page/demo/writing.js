// @ts-check
import { call, DemoFailure } from './api.js';
import { answer, element, make } from './dom.js';
import { words } from './words.js';

/** @typedef {{ number: string, name: string }} Contact */

/**
 * A contact writes to the phone that is chosen.
 * @param {() => string} phone
 */
export function startWriting(phone) {
  /** @type {Contact[]} */
  let contacts = [];
  let shown = '';
  const from = element('from', HTMLInputElement);
  const text = element('text', HTMLTextAreaElement);
  const form = element('write');

  /** What the list offers for a contact, and what is read back from it. @param {Contact} contact */
  const label = ({ name, number }) => `${name} +${number}`;

  /**
   * @param {{ text: string } | { sample: string | undefined } | { poll: { name: string, options: string[] } }} what
   * @returns {Promise<{ id: string, author: string }>}
   */
  async function send(what) {
    const chosen = contacts.find((contact) => label(contact) === from.value);
    if (!from.value.trim()) throw new DemoFailure(words.need_from);
    if ('text' in what && !what.text) throw new DemoFailure(words.need_text);
    const author = chosen?.number ?? from.value;
    const { id } = await call('/__demo/messages', { from: author, to: phone(), ...what });
    return { id, author };
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await answer(form, async () => {
      await send({ text: text.value });
      text.value = '';
      text.focus();
      return words.sent;
    });
  });
  for (const button of form.querySelectorAll('button[data-sample]'))
    button.addEventListener('click', () =>
      answer(form, async () => {
        await send({ sample: button.getAttribute('data-sample') ?? undefined });
        return words.sent;
      }),
    );

  // Whoever asks is the first to vote, so that there is something to count.
  element('send-poll').addEventListener('click', () =>
    answer(form, async () => {
      const options = words.poll_options;
      const { id, author } = await send({ poll: { name: words.poll_name, options } });
      await call(`/__demo/phones/${encodeURIComponent(author)}/vote`, {
        to: phone(),
        poll: id,
        options: options.slice(0, 1),
      });
      return words.sent;
    }),
  );

  async function refresh() {
    ({ contacts } = await call('/__demo/contacts'));
    const next = contacts.map(label).join('\n');
    if (next === shown) return;
    shown = next;
    element('contacts').replaceChildren(
      ...contacts.map((contact) => make('option', { value: label(contact) })),
    );
  }

  return { refresh };
}
