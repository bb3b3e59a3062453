import type { readingStrings } from '../../data/reading.strings.js';
import type { dialogStrings } from '../../dialog/dialog.strings.js';
import type { Translated } from '../../localize/strings.js';
import type { menuStrings } from '../../menu/menu.strings.js';
import type { panelStrings } from '../../state-panel/panel-body.strings.js';
import type { skeletonStrings } from '../../state-panel/state-panel.strings.js';
import type { statusStrings } from '../../status/status.strings.js';
import type { stripStrings } from '../../strip/strip.strings.js';
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

export const dialog: Translated<typeof dialogStrings> = { cancel: 'Cancelar', close: 'Cerrar' };

export const menu: Translated<typeof menuStrings> = { more: 'Más acciones' };

export const panel: Translated<typeof panelStrings> = {
  missing_title: 'No hay ninguna pasarela conectada',
  missing_text:
    'Esta parte de la página espera a su pasarela: asigna la propiedad gateway o colócala dentro de un wagate-provider.',
  unauthorized_title: 'No has iniciado sesión',
  unauthorized_text: 'Entra para ver esto. Lo que has escrito aquí se conserva.',
  unauthorized_action: 'Entrar',
  forbidden_title: 'Tu rol no puede ver esto',
  forbidden_text: 'Pueden los propietarios y administradores de tu organización.',
  not_found_title: 'Esto no está aquí',
  not_found_text: 'Puede que se haya eliminado o que sea de otra organización.',
  rate_limited_title: 'Una breve pausa',
  rate_limited_text: (seconds) =>
    `La pasarela pide ${seconds}. No se ha perdido nada; después se carga solo.`,
  error_title: 'La pasarela tuvo un error',
  error_text: 'Tus datos están a salvo. Si continúa, da esta referencia al operador:',
  error_text_bare: 'Tus datos están a salvo. Si continúa, avisa al operador.',
  unreachable_title: 'No se llega a la pasarela',
  unreachable_text: 'No responde. Comprueba la conexión o inténtalo de nuevo en un momento.',
  offline_title: 'Estás sin conexión',
  offline_text: 'Esta página sigue sola cuando vuelva la red.',
  again: 'Reintentar',
  copy_reference: 'Copiar la referencia',
  copied: 'Copiado',
};

export const strip: Translated<typeof stripStrings> = {
  offline: 'Este dispositivo no tiene conexión.',
  silent: 'La pasarela no responde.',
  interrupted: 'Las novedades no llegan.',
  off: 'Nada nuevo llega por sí solo.',
  from: (time) => `Datos de: ${time}.`,
  next: (seconds) => `Próximo intento en ${seconds}`,
  trying: 'Intentando ahora',
  now: 'Ahora',
  again: 'Reintentar',
};

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
  failed_forbidden: 'Tu rol no permite hacer esto.',
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
