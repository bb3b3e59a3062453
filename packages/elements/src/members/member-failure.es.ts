import type { Translated } from '../localize/strings.js';
import type { english } from './member-failure.strings.js';

export default {
  is_member: 'Ya hay un miembro con esta dirección.',
  is_invited:
    'Esta dirección ya está invitada: copia el enlace de la lista de abajo o cancela antes esa invitación.',
  no_address: 'Escribe una dirección de correo, como ana@harbour.example.',
  many_invitations: 'Hay demasiadas invitaciones abiertas. Cancela antes algunas.',
  many_members: 'La organización tiene ya tantos miembros como puede tener.',
  last_owner:
    'Una organización conserva siempre un propietario. Haz antes propietario a otro miembro o transfiere la propiedad; después inténtalo de nuevo.',
  gone: 'Ya no está en esta organización.',
  invitation_over: 'Esta invitación ya no está abierta.',
  not_allowed: 'Tu rol en esta organización no permite esto.',
} satisfies Translated<typeof english>;
