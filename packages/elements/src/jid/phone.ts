/** Country calling codes of one and two digits; all others have three. */
const SHORT = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** Those of three digits that are somebody's. */
const LONG =
  /^(?:2(?:1[1-368]|[2346]\d|5[0-8]|9[01789])|3(?:5\d|7[0-8]|8[0-35-79])|42[013]|5[09]\d|6(?:7[02-9]|8[0-35-9]|9[0-2])|8(?:00|08|5[02356]|7[08]|8[0-368])|9(?:6[0-8]|7[0-79]|9[2-68]))/;

/** How some countries group their mobile numbers, by calling code and count of national digits. */
const GROUPS: Record<string, string> = {
  '7/10': '3322',
  '33/9': '12222',
  '44/10': '46',
  '45/8': '2222',
  '47/8': '323',
  '55/10': '244',
  '55/11': '254',
  '61/9': '333',
  '65/8': '44',
  '86/11': '344',
  '91/10': '55',
};

/** Groups of three, the last ones of four where digits would be left over. */
function plainGroups(count: number): string {
  if (count < 3 || count === 5) return `${count}`;
  const fours = count % 3;
  return '3'.repeat((count - fours * 4) / 3) + '4'.repeat(fours);
}

/** The country calling code that a full number begins with. */
export function callingCode(digits: string): string {
  return SHORT.exec(digits)?.[0] ?? digits.slice(0, 3);
}

/** Whether any country, or a service of all, has the calling code that these digits begin with. */
export const hasCallingCode = (digits: string): boolean => SHORT.test(digits) || LONG.test(digits);

/**
 * A full international number, digits only or with a leading plus, in groups: `+44 7700 900143`.
 * Text that is no such number comes back as it was.
 */
export function formatPhone(number: string): string {
  const digits = /^\+?(\d{5,15})$/.exec(number)?.[1];
  if (!digits) return number;
  const code = callingCode(digits);
  const national = digits.slice(code.length);
  let at = 0;
  let shown = `+${code}`;
  for (const size of GROUPS[`${code}/${national.length}`] ?? plainGroups(national.length)) {
    shown += ` ${national.slice(at, at + Number(size))}`;
    at += Number(size);
  }
  return shown;
}
