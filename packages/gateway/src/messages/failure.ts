export const NOT_TAKEN = 'WhatsApp did not take the message.';
export const NEVER_CONFIRMED = 'WhatsApp did not confirm the message, however often it was sent.';
export const FILE_LOST = 'The file of the message is not there any more.';
export const POLL_UNKNOWN =
  'What seals votes in this poll is not known here: it is too old, or came before the number was linked.';
export const NOT_UPLOADED = 'WhatsApp did not take the file, however often it was offered.';
export const MAY_NOT_REACH_OUT = 'WhatsApp does not let this number write first to people now.';
export const TAKEN_BACK = 'It was taken back before it left.';
