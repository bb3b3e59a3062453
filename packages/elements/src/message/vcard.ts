/** The first value of a property in a vCard, folded lines joined. */
function property(vcard: string, name: string): { parameters: string; value: string } | undefined {
  const found = new RegExp(`^(?:item\\d+\\.)?${name}((?:;[^:\\n]*)?):(.*)$`, 'im').exec(vcard);
  return found ? { parameters: found[1]!, value: found[2]!.replace(/\\([,;\\])/g, '$1').trim() } : undefined;
}

/** The name and the number on a contact card; WhatsApp adds its own number as `waid`. */
export function readCard(card: { displayName?: string; vcard?: string }): {
  kind: 'contact';
  name: string;
  phone?: string;
} {
  const vcard = (card.vcard ?? '')
    .slice(0, 20_000)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '');
  const name = card.displayName || property(vcard, 'FN')?.value || '';
  const tel = property(vcard, 'TEL');
  const phone = /waid=(\d{5,15})/i.exec(tel?.parameters ?? '')?.[1] ?? tel?.value.replace(/[^\d+]/g, '');
  return { kind: 'contact', name, ...(phone && { phone }) };
}
