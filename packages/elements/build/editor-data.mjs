// What editors offer while somebody writes a page: custom data of VS Code for HTML and CSS, and web-types, which JetBrains' editors read.

/** One element alone renders it: no page writes its tag. */
export const isPart = ({ description }) => description?.includes('A part of `<wagate-') ?? false;

/** The elements that a page can write, by tag. */
export const pageElements = (manifest) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter((element) => !isPart(element))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The words of a type that is nothing but words: `'qr' | 'number' | undefined`. */
export function wordsOf(type = '') {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts
    .filter((part) => part && part !== 'undefined')
    .map((part) => /^'([^']*)'$/.exec(part)?.[1]);
  return words.every((word) => word !== undefined) ? words : [];
}

const withoutUndefined = (type) => type?.text.replace(/ \| undefined$/, '').replace(/^\| /, '');
const named = ({ name, description }) => ({ name, description });
/** What the element sets by itself is for style sheets; nobody writes it. */
const written = ({ attributes = [] }) => attributes.filter(({ name }) => name !== 'state');
const settable = ({ members = [] }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** `dist/vscode.html-custom-data.json` */
export const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: element.description },
    attributes: written(element).map((one) => {
      const words = wordsOf(one.type?.text);
      return {
        ...named(one),
        ...(one.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(words.length > 0 && { values: words.map((name) => ({ name })) }),
      };
    }),
  })),
});

/** Every property that one of them reads, once. */
const styleProperties = (elements) =>
  [
    ...new Map(
      elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])),
    ).values(),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));

const defaulted = ({ name, description, default: value }) => ({
  name,
  description: value ? `${description}\n\nDefault: \`${value}\`` : description,
});

/** `dist/vscode.css-custom-data.json` */
export const cssData = (elements) => ({ version: 1.1, properties: styleProperties(elements).map(defaulted) });

/** `dist/web-types.json` */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: written(element).map((one) => ({
          ...named(one),
          value: { type: withoutUndefined(one.type), ...(one.default && { default: one.default }) },
        })),
        slots: (element.slots ?? []).map(named),
        css: { parts: (element.cssParts ?? []).map(named) },
        js: {
          properties: settable(element).map((one) => ({ ...named(one), type: withoutUndefined(one.type) })),
          events: element.events.map((one) => ({ ...named(one), type: one.type.text })),
        },
      })),
    },
    css: { properties: styleProperties(elements).map(defaulted) },
  },
});
