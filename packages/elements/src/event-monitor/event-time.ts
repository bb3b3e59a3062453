const digits = (value: number, length = 2) => String(value).padStart(length, '0');

/** The time of day in the viewer's zone, by 24 hours: "10:53:07". `at` is epoch ms; empty for what is no moment. */
export function clockOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? ''
    : `${digits(date.getHours())}:${digits(date.getMinutes())}:${digits(date.getSeconds())}`;
}

/** As `clockOf`, to the thousandth: "10:53:07.204". */
export function preciseClockOf(at: number): string {
  const clock = clockOf(at);
  return clock && `${clock}.${digits(new Date(at).getMilliseconds(), 3)}`;
}
