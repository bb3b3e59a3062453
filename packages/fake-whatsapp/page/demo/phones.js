// @ts-check
import { call } from './api.js';
import { element, formatted, make } from './dom.js';
import { duration, words } from './words.js';

/** @typedef {{ device: number, platform: string, linkedAt: number, online: boolean, waiting: number }} Computer */
/** @typedef {{ number: string, name: string, linked: Computer[] }} Phone */
/** @typedef {{ platform: string, since: number, codeFor?: string }} Waiting */

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
    element('chosen-name').textContent = words.with_phone(phone.name);
    element('chosen-number').textContent = `+${phone.number}`;
    element('write-to').textContent = words.arrives_at(phone.name);
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
      textContent: words.unlink,
      ariaLabel: words.unlink_phone(phone.name),
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
  const behind = waiting && !online ? ` · ${words.waiting_for_it(waiting)}` : '';
  return make('span', { className: 'second' }, [
    make('span', { className: online ? 'dot on' : 'dot' }),
    (online ? words.connected : words.away)(platform) + behind,
  ]);
}

/** @param {Waiting[]} waiting */
function showWaiting(waiting) {
  const lines = waiting.map(({ platform, since, codeFor }) => {
    const age = Math.max(0, Math.round((Date.now() - since) / 1000));
    const title = make('span', { className: 'title' });
    title.append(
      ...(codeFor ? [`${words.shows_code(platform)} `, formatted(codeFor)] : [words.shows_qr(platform)]),
    );
    const second = make('span', { className: 'second', textContent: words.since(duration(age)) });
    return make('li', {}, [make('div', { className: 'row' }, [title, second])]);
  });
  element('waiting').replaceChildren(...lines);
}
