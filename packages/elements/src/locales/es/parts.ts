import type { Translated } from '../../localize/strings.js';
import type { skeletonStrings } from '../../state-panel/state-panel.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { tickStrings } from '../../ticks/ticks.strings.js';

export const skeleton: Translated<typeof skeletonStrings> = { loading: 'Cargando' };

export const status: Translated<typeof statusStrings> = {
  working: 'En marcha',
  starting: 'Iniciando',
  scan_qr_code: 'Escanear para vincular',
  failed: 'Fallo',
  stopped: 'Detenida',
  logged_out: 'Desvinculada',
  unknown: 'Desconocido',
};

export const ticks: Translated<typeof tickStrings> = {
  pending: 'Pendiente',
  sent: 'Enviado',
  delivered: 'Entregado',
  read: 'Leído',
  played: 'Reproducido',
  failed: 'No enviado',
};
