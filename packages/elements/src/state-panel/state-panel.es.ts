import type { Translated } from '../localize/strings.js';
import type { panelStrings, skeletonStrings } from './state-panel.strings.js';

export const skeleton: Translated<typeof skeletonStrings> = { loading: 'Cargando' };

export const panel: Translated<typeof panelStrings> = {
  missing_title: 'No hay ninguna pasarela conectada',
  missing_text:
    'Esta parte de la página espera a su pasarela: asigna la propiedad gateway o colócala dentro de un wagate-provider.',
  unnamed_title: 'No se ha indicado qué mostrar',
  unnamed_text: 'Esta parte de la página espera a saber qué mostrar, por ejemplo por su atributo session.',
  unauthorized_title: 'No has iniciado sesión',
  still_unauthorized_title: 'Sigues sin iniciar sesión',
  unauthorized_text: 'Entra para ver esto.',
  unauthorized_action: 'Entrar',
  forbidden_title: 'No puedes ver esto',
  forbidden_text:
    'Quien lo administra puede darte acceso, como un propietario o administrador de la organización.',
  not_found_title: 'Esto no está aquí',
  not_found_text: 'Puede que se haya eliminado, o que no te corresponda verlo.',
  rate_limited_title: 'Una breve pausa',
  rate_limited_text: (seconds) =>
    `La pasarela pide ${seconds}. No se ha perdido nada; después se carga solo.`,
  error_title: 'La pasarela tuvo un error',
  error_text: 'Tus datos están a salvo. Si continúa, da esta referencia al operador:',
  error_text_bare: 'Tus datos están a salvo. Si continúa, avisa al operador.',
  unreachable_title: 'No se llega a la pasarela',
  unreachable_text: 'No responde. Comprueba la conexión o inténtalo de nuevo en un momento.',
  set_up_title: 'Esta página no puede usar su pasarela',
  set_up_text:
    'Tal como está configurada, no llega a ella o no se le permite el acceso. Quien crea la página encuentra en la consola del navegador qué cambiar.',
  offline_title: 'Estás sin conexión',
  offline_text: 'Esta página sigue sola cuando vuelva la red.',
  again: 'Reintentar',
  copy_reference: 'Copiar la referencia',
  copied: 'Copiado',
};
