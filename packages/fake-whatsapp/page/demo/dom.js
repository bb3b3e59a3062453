// @ts-check
import { DemoFailure } from './api.js';
import { words } from './words.js';

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @param {new () => T} [type]
 * @returns {T}
 */
export function element(id, type) {
  const found = document.getElementById(id);
  if (!found || (type && !(found instanceof type))) throw new Error(`no #${id}`);
  return /** @type {T} */ (found);
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Partial<HTMLElementTagNameMap[K]>} [properties]
 * @param {(Node | string)[]} [content]
 */
export function make(tag, properties = {}, content = []) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

/** Digits, which keep their direction in any text. @param {string} number */
export const formatted = (number) =>
  make('bdi', { dir: 'ltr', className: 'mono', textContent: `+${number}` });

/**
 * Runs what a form asks for, once at a time, and says beneath it what came of it.
 * @param {HTMLElement} form
 * @param {() => Promise<string>} act
 */
export async function answer(form, act) {
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const line = /** @type {HTMLElement} */ (form.querySelector('.answer'));
  say(line, '');
  try {
    say(line, await act(), 'good');
  } catch (error) {
    say(line, error instanceof DemoFailure ? error.message : words.failed, 'bad');
  }
  form.ariaBusy = null;
}

/**
 * @param {HTMLElement} line
 * @param {string} text
 * @param {'' | 'good' | 'bad'} [mood]
 */
export function say(line, text, mood = '') {
  line.className = `answer ${mood}`;
  line.textContent = text;
}
