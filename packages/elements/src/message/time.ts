const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear and a list shows the same few over and over. */
function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    // Figures are those of the catalogue's pictures: 0 to 9, also where a language has others.
    found = new Intl.DateTimeFormat(lang, { numberingSystem: 'latn', ...options });
    formats.set(key, found);
  }
  return found;
}

const valid = (at: number) => Number.isFinite(at) && Math.abs(at) <= 8.64e15;

/** Hour and minute in the viewer's zone. `at` is epoch ms. */
export function clockTime(lang: string, at: number): string {
  return valid(at) ? format(lang, { timeStyle: 'short' }).format(at) : '';
}

/** The whole date with the offset of the viewer's zone, for a tooltip. */
export function fullTime(lang: string, at: number): string {
  return valid(at) ? format(lang, { dateStyle: 'full', timeStyle: 'long' }).format(at) : '';
}

/** From when until when, with the day: for what is to come as well as for what was. */
export function spanTime(lang: string, from: number, until: number | undefined): string {
  if (!valid(from)) return '';
  const day = format(lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return until !== undefined && valid(until) && until > from
    ? day.formatRange(from, until)
    : day.format(from);
}

/** The calendar day of a moment in the viewer's zone, as a number that grows by one a day. */
export function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.floor((at - date.getTimezoneOffset() * 60_000) / 86_400_000);
}

/** A day as a heading: today, yesterday, a weekday within the week, else the date. */
export function dayHeading(lang: string, at: number, now: number): string {
  if (!valid(at)) return '';
  const days = dayNumber(now) - dayNumber(at);
  if (days === 0 || days === 1) {
    const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
    return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/** A moment in a list: the time today, the weekday within a week, else the date. */
export function listTime(lang: string, at: number, now: number): string {
  if (!valid(at)) return '';
  const days = dayNumber(now) - dayNumber(at);
  if (days <= 0) return clockTime(lang, at);
  return days < 7
    ? format(lang, { weekday: 'short' }).format(at)
    : format(lang, { dateStyle: 'short' }).format(at);
}
