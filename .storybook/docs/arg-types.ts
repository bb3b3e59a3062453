import type { ElementDoc } from './element.js';

const WORDS = /^'[^']*'( \| '[^']*')*$/;
/** The toolbar has these, for all elements at once; a language is chosen there too. */
const OF_TOOLBAR = new Set(['theme', 'density', 'lang', 'dir', 'state']);

/** What can be set by hand, and with what. */
export interface Controlled {
  name: string;
  description?: string;
  control: { type: 'boolean' | 'number' | 'text' | 'select' };
  options?: string[];
  table: { category: string };
}

/**
 * The controls of an element, made of what its attributes take: a switch, a choice of words, a text, a number. Objects, such as a gateway,
 * have none. They are named for the property, so that an attribute or slot of the same name is not hidden: the page has a table of each.
 */
export function argTypesOf({ attributes = [] }: ElementDoc): Record<string, Controlled> {
  const controls = attributes.flatMap(({ name, fieldName, type, description }) => {
    if (OF_TOOLBAR.has(name) || !fieldName) return [];
    const text = (type?.text ?? '').replace(/ \| (undefined|null)$/, '').replace(/^\| /, '');
    const control = controlOf(text);
    return control
      ? [[fieldName, { ...control, name: fieldName, description, table: { category: 'Attributes' } }]]
      : [];
  });
  return Object.fromEntries(controls);
}

function controlOf(type: string): Pick<Controlled, 'control' | 'options'> | undefined {
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number' } };
  if (type === 'string') return { control: { type: 'text' } };
  if (WORDS.test(type))
    return { control: { type: 'select' }, options: type.split(' | ').map((word) => word.slice(1, -1)) };
  return undefined;
}
