import { type ElementDoc, paragraphsOf } from './element.js';

/** What a page shows: its words, and the rows of its tables by section, as text. */
export interface PageRows {
  text: string;
  sections: Record<string, string[][]>;
}

const KINDS = {
  attributes: ['attributes'],
  members: ['properties', 'methods'],
  events: ['events'],
  slots: ['slots'],
  cssParts: ['css-parts'],
  cssProperties: ['css-properties'],
} as const;

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/** Reads the markup of a page. */
export function rowsOf(markup: string): PageRows {
  const sections = [
    ...markup.matchAll(/<section[^>]*data-section="([\w-]+)"[^>]*>([\s\S]*?)<\/section>/g),
  ].map(([, name, inner]) => {
    const body = inner!.replace(/<thead>[\s\S]*?<\/thead>/, '');
    const rows = [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => plain(cell!)),
    );
    return [name!, rows] as const;
  });
  return { text: plain(markup), sections: Object.fromEntries(sections) };
}

const withoutMarks = (text = '') => text.replaceAll('`', '');

/** What `custom-elements.json` tells of an element and its page does not. */
export function missingFrom({ text, sections }: PageRows, element: ElementDoc): string[] {
  const untold = paragraphsOf(element)
    .filter((paragraph) => !text.includes(withoutMarks(paragraph)))
    .map((paragraph) => `description: ${paragraph}`);
  for (const [kind, names] of Object.entries(KINDS) as [keyof typeof KINDS, readonly string[]][]) {
    const rows = names.flatMap((name) => sections[name] ?? []);
    for (const { name, description, type } of element[kind] ?? []) {
      const row = rows.find(([first = '']) => (first.split('(')[0] || 'default') === (name || 'default'));
      const cells = row?.join(' ') ?? '';
      const wanted = [
        withoutMarks(description),
        type?.text.replace(/^\| /, '').replace(/ \| undefined$/, '') ?? '',
      ];
      if (!row || !wanted.every((one) => cells.includes(one))) untold.push(`${kind}: ${name || 'default'}`);
    }
  }
  return untold;
}
