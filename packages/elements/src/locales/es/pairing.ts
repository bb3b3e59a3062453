import type { Translated } from '../../localize/strings.js';
import type { pairingStrings } from '../../pairing/pairing.strings.js';

export const pairing: Translated<typeof pairingStrings> = {
  title: 'Vincular un teléfono',
  tabs: 'Cómo vincular',
  tab_qr: 'Código QR',
  tab_number: 'Número',
  qr_label: 'Código QR para escanear con WhatsApp',
  open_on: 'Abre *WhatsApp* en el teléfono que quieres vincular',
  open_settings: 'Abre *Ajustes* (iPhone) o *Menú* ⋮ (Android) y luego *Dispositivos vinculados*',
  scan: 'Toca *Vincular un dispositivo* y apunta el teléfono a este código',
  cant_scan: '¿No puedes escanear? Vincula con',
  cant_scan_link: 'un número de teléfono',
  cant_scan_rest:
    'en su lugar. El teléfono sigue siendo el dispositivo principal; allí puedes desvincularlo cuando quieras.',
  code_of: (attempt, of) => `Código ${attempt} de ${of}`,
  renews: 'se renueva en',
  starting: 'Pidiendo un código. Tarda unos segundos.',
  waiting_foot: 'Esperando al teléfono',
  said_qr: 'Hay un código QR listo para escanear.',
};
