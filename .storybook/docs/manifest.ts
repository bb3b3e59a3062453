import { elements } from 'virtual:wagate-manifest';
import type { ElementDoc } from './element.js';

const byTag = new Map(elements.map((element) => [element.tagName, element]));

/** @throws when there is no such element: a story names one that is gone */
export function elementOf(tag: string): ElementDoc {
  const element = byTag.get(tag);
  if (!element) throw new Error(`The manifest knows no <${tag}>.`);
  return element;
}
