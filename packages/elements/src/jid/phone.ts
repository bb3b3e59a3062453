/** Country calling codes of one and two digits; all others have three. */
const SHORT = new Set(
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** How some countries group their mobile numbers, by calling code and count of national digits. */
const GROUPS: Record<string, readonly number[]> = {
  '7/10': [3, 3, 2, 2],
  '33/9': [1, 2, 2, 2, 2],
  '44/10': [4, 6],
  '45/8': [2, 2, 2, 2],
  '47/8': [3, 2, 3],
  '55/10': [2, 4, 4],
  '55/11': [2, 5, 4],
  '61/9': [3, 3, 3],
  '65/8': [4, 4],
  '86/11': [3, 4, 4],
  '91/10': [5, 5],
};

/** Groups of three, the last of four where one digit would be left alone; eight digits are halved. */
function plainGroups(count: number): number[] {
  if (count <= 4) return [count];
  if (count === 8) return [4, 4];
  const groups: number[] = [];
  for (let left = count; left > 0; ) {
    const size = left === 4 || (left === 8 && groups.length > 0) ? 4 : Math.min(3, left);
    groups.push(size);
    left -= size;
  }
  const last = groups.length - 1;
  if (groups[last]! < 3) {
    groups[last - 1]! += groups[last]!;
    groups.pop();
  }
  return groups;
}

/** The country calling code that a full number begins with. */
export function callingCode(digits: string): string {
  for (const length of [1, 2]) {
    const code = digits.slice(0, length);
    if (SHORT.has(code)) return code;
  }
  return digits.slice(0, 3);
}

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
    shown += ` ${national.slice(at, at + size)}`;
    at += size;
  }
  return shown;
}
