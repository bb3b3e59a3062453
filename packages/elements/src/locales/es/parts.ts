import type { readingStrings } from '../../data/reading.strings.js';
import type { dialogStrings } from '../../dialog/dialog.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { menuStrings } from '../../menu/menu.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { tickStrings } from '../../ticks/ticks.strings.js';

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

export const dialog: Translated<typeof dialogStrings> = { cancel: 'Cancelar', close: 'Cerrar' };

export const menu: Translated<typeof menuStrings> = { more: 'Más acciones' };

export const reading: Translated<typeof readingStrings> = {
  sign_in_ended: 'Tu sesión ha terminado. Lo que ves es de antes.',
  sign_in: 'Entrar',
  partial: 'Una parte no se ha podido leer de nuevo. Lo que ves es de antes.',
  part_missing: 'Esta parte de la página no se ha podido cargar.',
  more: 'Mostrar más',
  loading_more: 'Cargando más',
  more_failed: 'No se ha podido leer más.',
  again: 'Reintentar',
  failed_unauthorized:
    'No has iniciado sesión, o ya ha terminado. Entra; lo que has escrito aquí se conserva.',
  failed_forbidden: 'No puedes hacer esto.',
  failed_gone: 'Esto ya no está. Puede que se haya eliminado entretanto.',
  failed_conflict: 'Esto ha cambiado entretanto. Míralo de nuevo antes de seguir.',
  failed_invalid: 'La pasarela no lo ha aceptado:',
  failed_wait: (seconds) => `La pasarela pide una pausa de ${seconds}. Después inténtalo de nuevo.`,
  failed_not_offered: 'Esta pasarela no ofrece esto.',
  failed_error: 'La pasarela tuvo un error.',
  failed_reference: (reference) => `Referencia para el operador: ${reference}`,
  failed_unreachable: 'No se llega a la pasarela. Inténtalo de nuevo en un momento.',
  failed_offline: 'Estás sin conexión. Inténtalo cuando vuelva la red.',
  failed_unknown: 'No llegó respuesta: no se sabe si se ha hecho. Míralo antes de intentarlo de nuevo.',
  looking: 'Comprobando si se ha hecho.',
};
