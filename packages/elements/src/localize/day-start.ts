/** The beginning of a day `YYYY-MM-DD` in the viewer's zone, or of one so many days later, epoch ms; undefined for what is no day. */
export function dayStart(day: string, later = 0): number | undefined {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date + later).getTime();
  return day && Number.isFinite(at) ? at : undefined;
}
