import type { Translated } from '../localize/strings.js';
import type { english } from './admin-number-message.strings.js';

export default {
  title: 'Mensaje de prueba',
  about: 'Un número funciona cuando llega un mensaje enviado desde él. ¿A qué número se envía uno?',
  number: 'Enviar a',
  number_help: 'Un teléfono a mano, con su prefijo de país, como +44 7700 900143.',
  send: 'Enviar un mensaje de prueba',
  text: 'Este es un mensaje de prueba del número de administración.',
  checking: 'Buscando el número en WhatsApp…',
  waiting: (number) => `Enviado a ${number}. Esperando a que el teléfono lo confirme…`,
  delivered: (number) => `Funciona: el mensaje llegó a ${number}.`,
  absent: (number) => `${number} no está en WhatsApp. No se envió nada.`,
  failed: (number) => `WhatsApp no aceptó el mensaje para ${number}.`,
  silent: (number) =>
    `WhatsApp aceptó el mensaje, pero ${number} no lo ha confirmado. ¿Está ese teléfono encendido y con conexión?`,
  elsewhere: (organization) =>
    `El mensaje de prueba se envía desde ${organization}, donde está la sesión del número. Cámbiese primero a esa organización.`,
} satisfies Translated<typeof english>;
