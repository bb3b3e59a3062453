/** Fetches the choice of alerts once the account it is a section of is there: that is usable before it. */
export function alertsLater(): void {
  import('@wagate/elements/define/alerts').catch(() => {});
}
