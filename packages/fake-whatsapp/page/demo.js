// @ts-check
import { call } from './demo/api.js';
import { answer, element } from './demo/dom.js';
import { startLinking } from './demo/linking.js';
import { phonesView } from './demo/phones.js';
import { speak, words } from './demo/words.js';
import { startWriting } from './demo/writing.js';

speak();

const REFRESH_MS = 1500;

/** @type {string | undefined} */
let chosen;
const chosenNumber = () => chosen ?? '';
const view = phonesView({ choose, refresh });
const writing = startWriting(chosenNumber);
startLinking(chosenNumber, refresh);

const form = /** @type {HTMLFormElement} */ (element('new-phone'));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const number = element('new-number', HTMLInputElement);
  const name = element('new-name', HTMLInputElement);
  await answer(form, async () => {
    const phone = await call('/__demo/phones', { number: number.value, name: name.value });
    number.value = '';
    name.value = '';
    choose(phone.number);
    return words.added(phone.name);
  });
});

/** @param {string} number */
function choose(number) {
  chosen = number;
  void refresh();
}

async function refresh() {
  try {
    const { phones, waiting } = await call('/__demo/phones');
    if (!phones.some((/** @type {{ number: string }} */ phone) => phone.number === chosen))
      chosen = phones[0]?.number;
    view.show(phones, waiting, chosen);
    if (!phones.length) suggest();
    await writing.refresh();
  } catch {
    // The process may be on its way back; the next round tells.
  }
}

let suggested = false;

/** A first phone is one click away. */
function suggest() {
  if (suggested) return;
  suggested = true;
  element('new-number', HTMLInputElement).value = '+1 555 000 1111';
  element('new-name', HTMLInputElement).value = words.suggested_name;
}

async function watch() {
  if (!document.hidden) await refresh();
  setTimeout(watch, REFRESH_MS);
}
document.addEventListener('visibilitychange', () => void (document.hidden || refresh()));
void watch();
