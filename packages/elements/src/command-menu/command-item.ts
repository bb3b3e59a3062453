import { cleanLine } from '../text/clean.js';

/** Something to go to, or to do. Its words may be anybody's: they are shown as text. */
export interface CommandItem {
  /** Told when it is chosen; no two have the same. */
  readonly value: string;
  readonly label: string;
  /** The heading it stands under; headings keep the order in which they come. */
  readonly group: string;
  /** What tells it from others of that name, such as a number. */
  readonly detail?: string;
  /** What else it is found by. */
  readonly also?: string;
  /** Path data of an icon. */
  readonly icon?: string;
}

/** Those of one heading; `more` of them are not shown. */
export interface CommandGroup {
  readonly heading: string;
  readonly items: readonly CommandItem[];
  readonly more: number;
}

/** So many of one heading are shown: whoever does not see it among them types on. */
const MOST = 16;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether all words of what is typed are in it, in any order; a number also however it is written. */
function matches({ label, detail = '', also = '' }: CommandItem, query: string): boolean {
  const text = plain(`${cleanLine(label)} ${detail} ${also}`);
  if (
    plain(query)
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
    return true;
  const digits = query.replace(/[\s()+.-]/g, '');
  return /^\d{3,}$/.test(digits) && text.replace(/[\s()+.-]/g, '').includes(digits);
}

/** Those that match what is typed, in their groups; those of `found` are a search's, and match as it sees fit. */
export function commandGroups(
  items: readonly CommandItem[],
  found: readonly CommandItem[],
  query: string,
): readonly CommandGroup[] {
  const groups = new Map<string, CommandItem[]>();
  for (const item of [...items.filter((one) => query === '' || matches(one, query)), ...found]) {
    const group = groups.get(item.group) ?? [];
    group.push(item);
    groups.set(item.group, group);
  }
  return [...groups].map(([heading, all]) => ({
    heading,
    items: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
  }));
}
