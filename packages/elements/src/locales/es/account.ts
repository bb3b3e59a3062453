import type { Translated } from '../../localize/strings.js';
import type { orgListStrings } from '../../org-switcher/org-list.strings.js';
import type { orgSwitcherStrings } from '../../org-switcher/org-switcher.strings.js';
import type { signInStrings } from '../../sign-in/sign-in.strings.js';

export const signIn: Translated<typeof signInStrings> = {
  sign_in: 'Entrar',
  at: 'en la pasarela de',
  email: 'Correo electrónico',
  password: 'Contraseña',
  forgot: '¿La olvidaste?',
  show_password: 'Mostrar la contraseña',
  hide_password: 'Ocultar la contraseña',
  new_here: '¿Es tu primera vez?',
  create: 'Crear una cuenta',
  known_here: '¿Ya tienes cuenta?',
  create_text: 'Viene con una organización propia.',
  first_title: 'Crear la primera cuenta',
  first_text: 'Será la superadministradora de esta pasarela.',
  name: 'Nombre',
  password_help: 'Al menos 8 caracteres.',
  closed_title: 'Aquí no se crean cuentas',
  closed_text: 'Esta pasarela no admite registros. Pide a su administrador que te cree una cuenta.',
  second_title: 'Un paso más',
  second_text: 'Escribe los seis dígitos de tu aplicación de autenticación.',
  second_code: 'Código',
  backup_text: 'Escribe uno de los códigos de respaldo que guardaste. Cada uno sirve una vez.',
  backup_code: 'Código de respaldo',
  use_backup: 'Usar un código de respaldo',
  use_app: 'Usar la aplicación de autenticación',
  trust: 'No preguntar en este dispositivo durante 30 días',
  verify: 'Verificar',
  back: 'Volver a la entrada',
  missing:
    'Este formulario espera a su pasarela: asigna la propiedad identity o colócalo dentro de un wagate-provider.',
  need_name: 'Escribe un nombre.',
  need_email: 'Escribe un correo electrónico, como ana@harbour.example.',
  need_password: 'Escribe la contraseña.',
  need_code: 'Escribe el código.',
  short_password: 'Usa al menos 8 caracteres.',
  long_password: 'Usa como máximo 128 caracteres.',
  wrong_password: 'El correo y la contraseña no coinciden. Revisa ambos e inténtalo de nuevo.',
  banned: 'Esta cuenta está bloqueada. Pregunta al administrador de la pasarela.',
  taken: 'Ya hay una cuenta con este correo. Entra con ella.',
  closed: 'Esta pasarela no admite cuentas nuevas.',
  wrong_code: 'Ese código no es correcto o ya pasó. Escribe el que se muestra ahora.',
  wrong_backup: 'Ese código de respaldo no es correcto o ya se usó.',
  took_too_long: 'La entrada tardó demasiado. Vuelve y empieza de nuevo.',
  used_link: 'Este enlace de instalación ya se usó o ha caducado. Reinicia la pasarela para obtener otro.',
  many: 'Demasiados intentos. Espera unos segundos e inténtalo de nuevo.',
  unreachable: 'La pasarela no responde. Comprueba la conexión e inténtalo de nuevo.',
  offline: 'Estás sin conexión. Inténtalo de nuevo cuando vuelva la red.',
  failed: 'La pasarela tuvo un error. Inténtalo de nuevo.',
};

export const orgSwitcher: Translated<typeof orgSwitcherStrings> = {
  choose: 'Elegir una organización',
  current: 'Organización:',
  loading: 'Cargando',
  failed: 'No se pudieron cargar las organizaciones.',
  again: 'Reintentar',
};

export const orgList: Translated<typeof orgListStrings> = {
  create: 'Nueva organización…',
  create_heading: 'Nueva organización',
  create_text: 'Las sesiones, claves y webhooks son de una organización; sus miembros las comparten.',
  create_verb: 'Crear',
  name: 'Nombre',
  need_name: 'Escribe un nombre.',
  failed_switch: 'No funcionó. Inténtalo de nuevo.',
};
