/**
 * Fetches what tells of troubles, once what it stands above is there: a page is usable before it. Where it cannot be fetched nothing is missing that the
 * sessions themselves would not say.
 */
export function attentionLater(): void {
  import('@wagate/elements/define/attention').catch(() => {});
}
