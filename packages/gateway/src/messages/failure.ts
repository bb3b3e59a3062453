export const NOT_TAKEN = 'WhatsApp did not take the message.';
export const NEVER_CONFIRMED = 'WhatsApp did not confirm the message, however often it was sent.';
