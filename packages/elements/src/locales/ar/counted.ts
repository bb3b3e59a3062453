const plural = new Intl.PluralRules('ar');

/** A count with its noun in the forms of Arabic: one, two, a few, many. */
export function counted(n: number, one: string, two: string, few: string, many: string): string {
  const rule = plural.select(n);
  if (rule === 'one') return one;
  if (rule === 'two') return two;
  return `${n} ${rule === 'few' ? few : many}`;
}
