const CODE = /^[\w-]{6,64}$/;
/** Whatever leads there: the code alone is used, and whether it leads anywhere WhatsApp says. */
const LINK = /^(?:https?:\/\/)?[\w.-]+\.[\w-]+\/(?:[\w-]+\/)*([\w-]{6,64})\/?(?:[?#].*)?$/i;

/** The code of a whole invite link, or of its end; `undefined` for what is neither. */
export function inviteCodeIn(text: string): string | undefined {
  const given = text.trim();
  return CODE.test(given) ? given : LINK.exec(given)?.[1];
}

export const inviteLink = (code: string) => `https://chat.whatsapp.com/${code}`;
