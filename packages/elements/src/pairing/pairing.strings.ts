import { strings } from '../localize/strings.js';

export const pairingStrings = strings('pairing', {
  title: 'Link a phone',
  tabs: 'How to link',
  tab_qr: 'QR code',
  tab_number: 'Phone number',
  qr_label: 'QR code to scan with WhatsApp',
  open_on: 'Open *WhatsApp* on the phone you want to link',
  open_settings: 'Open *Settings* (iPhone) or *Menu* ⋮ (Android), then *Linked devices*',
  scan: 'Tap *Link a device* and point the phone at this code',
  cant_scan: 'Can’t scan? Link with',
  cant_scan_link: 'a phone number',
  cant_scan_rest: 'instead. The phone stays the main device; you can unlink it there at any time.',
  code_of: (attempt: number, of: number) => `Code ${attempt} of ${of}`,
  renews: 'renews in',
  starting: 'Getting a code. This takes a few seconds.',
  waiting_foot: 'Waiting for the phone',
  said_qr: 'A QR code is ready to scan.',
});
