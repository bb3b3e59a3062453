import type { Words } from './letters.words.js';

export const spanish: Words = {
  invitation: {
    subject: (organization) => `Invitación a ${organization}`,
    text: (inviter, organization, role) =>
      `${inviter} te invita a la organización «${organization}» con el rol de ${role}.`,
    until: (day) => `La invitación es solo para esta dirección y vale hasta el ${day}.`,
    roles: { owner: 'propietario', admin: 'administrador', member: 'miembro' },
    verb: 'Abrir la invitación',
    small: 'Si no esperabas ninguna invitación, ignora este correo: sin ti no ocurre nada.',
  },
  reset: {
    subject: 'Elige una contraseña nueva',
    text: (name) => `Se ha pedido una contraseña nueva para la cuenta de ${name}.`,
    until: (minutes) => `El enlace sirve una sola vez, durante ${minutes} minutos.`,
    verb: 'Elegir una contraseña nueva',
    small: 'Si no fuiste tú, ignora este correo: tu contraseña sigue igual.',
  },
  test: {
    subject: 'Prueba: las alertas te llegan',
    text: 'Este es el correo de prueba que has pedido. Las alertas te llegarán a esta dirección.',
    verb: 'Elegir tus alertas',
    small: 'Recibes este correo porque alguien con tu sesión iniciada lo ha pedido.',
  },
  alert: {
    kinds: {
      session_logged_out: {
        begun: (name) => `«${name}» ya no está vinculada.`,
        means: 'No recibe ni envía hasta que se vuelva a vincular.',
        solved: (name) => `«${name}» está vinculada y vuelve a funcionar.`,
        verb: 'Vincular de nuevo',
      },
      session_failed: {
        begun: (name) => `«${name}» ha fallado.`,
        means: 'No volverá a conectarse por sí sola.',
        solved: (name) => `«${name}» vuelve a funcionar.`,
        verb: 'Abrir la sesión',
      },
      session_reconnecting: {
        begun: (name) => `«${name}» pierde la conexión una y otra vez.`,
        means: 'Los mensajes pueden llegar y salir tarde.',
        solved: (name) => `«${name}» mantiene de nuevo la conexión.`,
        verb: 'Abrir la sesión',
      },
      session_limited: {
        begun: (name) => `WhatsApp limita «${name}».`,
        means: 'Los chats que ya existen siguen; escribir primero a otras personas se rechaza.',
        solved: (name) => `«${name}» puede volver a escribir a todo el mundo.`,
        verb: 'Abrir la sesión',
      },
      webhook_disabled: {
        begun: (name) => `El webhook a ${name} se ha desactivado.`,
        means: 'No recibe eventos hasta que se active de nuevo; lo que pierda se puede enviar después.',
        solved: (name) => `El webhook a ${name} está activo de nuevo.`,
        verb: 'Abrir el webhook',
      },
    },
    reason: (reason) => `Motivo: ${reason}`,
    reasons: {
      network: 'Se perdió la conexión.',
      refused: 'No se pudo llegar a WhatsApp.',
      stream_replaced: 'Otro ordenador tomó este vínculo.',
      replaced: 'Otro ordenador tomó este vínculo.',
      logged_out: 'Alguien la desvinculó aquí.',
      device_removed: 'Se desvinculó en el teléfono.',
      forbidden: 'WhatsApp terminó el vínculo de este número.',
      client_outdated: 'La versión de WhatsApp de esta pasarela es demasiado antigua.',
      internal: 'La pasarela tuvo un error.',
      limited: 'Pocas personas nuevas pueden recibir todavía un primer mensaje.',
      locked: 'WhatsApp no deja que este número escriba primero a nadie por ahora.',
      restricted: 'WhatsApp ve incumplidas sus reglas para empresas.',
      database: 'La pasarela no puede guardar nada ahora.',
    },
    reconnects: (count, minutes) =>
      `Perdió la conexión ${count} veces en ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}.`,
    since: (moment) => `Desde: ${moment}.`,
    over: (name) => `«${name}» se detuvo o se eliminó: no queda nada por hacer.`,
    lasted: (from, to) => `Duró desde ${from} hasta ${to}.`,
    small: (organization) =>
      `Recibes este correo porque elegiste alertas de ${organization}. Puedes cambiarlo en tu cuenta.`,
  },
};
