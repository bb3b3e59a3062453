// @ts-check
import { call } from './api.js';
import { element, formatted, make } from './dom.js';

/** @typedef {{ device: number, platform: string, linkedAt: number, online: boolean, waiting: number }} Computer */
/** @typedef {{ number: string, name: string, linked: Computer[] }} Phone */
/** @typedef {{ platform: string, since: number, hint: string, codeFor?: string }} Waiting */

/**
 * The list of phones and what waits for the one that is chosen.
 * @param {{ choose: (number: string) => void, refresh: () => Promise<void> }} actions
 */
export function phonesView({ choose, refresh }) {
  let shown = '';

  /** @param {Phone[]} phones @param {Waiting[]} waiting @param {string | undefined} chosen */
  function show(phones, waiting, chosen) {
    showWaiting(waiting);
    // Rows are left alone while nothing changes, or focus would be lost with every look.
    const next = JSON.stringify([phones, chosen]);
    if (next === shown) return;
    const focused = document.activeElement?.id;
    shown = next;
    element('phones').replaceChildren(...phones.map((phone) => row(phone, phone.number === chosen)));
    if (focused?.startsWith('phone-')) document.getElementById(focused)?.focus();
    element('no-phones').hidden = phones.length > 0;
    const phone = phones.find(({ number }) => number === chosen);
    element('chosen').hidden = !phone;
    if (!phone) return;
    element('chosen-name').textContent = phone.name;
    element('chosen-number').textContent = `+${phone.number}`;
    element('write-to').textContent = phone.name;
  }

  /** @param {Phone} phone @param {boolean} pressed */
  function row(phone, pressed) {
    const select = make(
      'button',
      { type: 'button', id: `phone-${phone.number}`, className: 'row', ariaPressed: String(pressed) },
      [
        make('span', { className: 'title' }, [make('bdi', { textContent: phone.name })]),
        make('span', { className: 'second' }, [formatted(phone.number)]),
        ...phone.linked.map(computer),
      ],
    );
    select.addEventListener('click', () => choose(phone.number));
    const className = pressed ? 'chosen' : '';
    if (!phone.linked.length) return make('li', { className }, [select]);
    const unlink = make('button', {
      type: 'button',
      textContent: 'Unlink',
      ariaLabel: `Unlink ${phone.name}`,
    });
    unlink.id = `phone-${phone.number}-unlink`;
    unlink.addEventListener('click', async () => {
      unlink.ariaDisabled = 'true';
      await call(`/__demo/phones/${phone.number}/unlink`, {}).catch(() => undefined);
      await refresh();
    });
    return make('li', { className }, [select, unlink]);
  }

  return { show };
}

/** @param {Computer} computer */
function computer({ platform, online, waiting }) {
  const behind = waiting && !online ? ` · ${waiting} waiting for it` : '';
  return make('span', { className: 'second' }, [
    make('span', { className: online ? 'dot on' : 'dot' }),
    `${platform}, ${online ? 'connected' : 'away'}${behind}`,
  ]);
}

/** @param {Waiting[]} waiting */
function showWaiting(waiting) {
  const lines = waiting.map(({ platform, since, hint, codeFor }) => {
    const age = Math.max(0, Math.round((Date.now() - since) / 1000));
    const title = make('span', { className: 'title' });
    title.append(
      ...(codeFor ? [`${platform} shows a code for `, formatted(codeFor)] : [`${platform} shows a QR code`]),
    );
    const second = make('span', { className: 'second', textContent: `for ${age} s · ref …${hint}` });
    return make('li', {}, [make('div', { className: 'row' }, [title, second])]);
  });
  element('waiting').replaceChildren(...lines);
}
