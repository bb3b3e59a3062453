/** Whether this is a phone held in a hand: one that cannot scan what is on its own screen. */
export function touchPhone(): boolean {
  return matchMedia('(pointer: coarse) and (max-width: 600px)').matches;
}
