import type { Translated } from '../localize/strings.js';
import type { english } from './invitation.strings.js';

export default {
  title: (organization) => `Unirse a ${organization}`,
  for_whom: (email) => `Esta invitación es para ${email}.`,
  sign_in: 'Inicia sesión con esa dirección o crea una cuenta con ella. Después podrás aceptar.',
  accept: 'Aceptar la invitación',
  other_title: 'Esta invitación es para otra cuenta',
  other_text: (invited, own) =>
    `Es para ${invited}, y la sesión iniciada es de ${own}. No se ha aceptado nada.`,
  switch: 'Cerrar sesión y cambiar de cuenta',
  expired_title: 'Esta invitación ha caducado',
  accepted_title: 'Esta invitación ya se usó',
  rejected_title: 'Esta invitación se rechazó',
  canceled_title: 'Esta invitación se canceló',
  over_text: 'Pide una nueva a quien te invitó.',
  accepted_text: 'Una invitación funciona una vez. Si fuiste tú, inicia sesión y elige la organización.',
  unknown_title: 'Aquí no hay ninguna invitación abierta',
  unknown_text:
    'El enlace puede estar cortado o la invitación es para otra cuenta. Pregunta a quien te invitó.',
  many_members: 'La organización tiene ya tantos miembros como puede tener. Díselo a quien te invitó.',
} satisfies Translated<typeof english>;
