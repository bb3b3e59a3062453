// The icons of the library: path data on a grid of 16, drawn with a stroke of 1.5 and round ends. A dot is a stroke of no length.
// A file each, so that a page fetches only those that it draws, and a part that comes later brings its own.

export { ALERT } from './icons/alert.js';
export { ARCHIVE } from './icons/archive.js';
export { ARROW_DOWN } from './icons/arrow-down.js';
export { ARROW_UP } from './icons/arrow-up.js';
export { AUDIT } from './icons/audit.js';
export { BACK } from './icons/back.js';
export { BAN } from './icons/ban.js';
export { BELL_OFF } from './icons/bell-off.js';
export { CHANNEL } from './icons/channel.js';
export { CHAT } from './icons/chat.js';
export { CHECK } from './icons/check.js';
export { CHEVRON_DOWN } from './icons/chevron-down.js';
export { CHEVRON_END } from './icons/chevron-end.js';
export { CHEVRON_START } from './icons/chevron-start.js';
export { CHEVRONS } from './icons/chevrons.js';
export { CLOCK } from './icons/clock.js';
export { CLOSE } from './icons/close.js';
export { CONTACTS } from './icons/contacts.js';
export { COPY } from './icons/copy.js';
export { DOWNLOAD } from './icons/download.js';
export { EDIT } from './icons/edit.js';
export { EXTERNAL } from './icons/external.js';
export { EYE } from './icons/eye.js';
export { EYE_OFF } from './icons/eye-off.js';
export { FILE } from './icons/file.js';
export { FILTER } from './icons/filter.js';
export { GLOBE } from './icons/globe.js';
export { IMAGE } from './icons/image.js';
export { INFO } from './icons/info.js';
// Notices
export { KEY } from './icons/key.js';
export { LINK } from './icons/link.js';
export { LOCK } from './icons/lock.js';
export { LOG_OUT } from './icons/log-out.js';
export { MEMBERS } from './icons/members.js';
export { MENU } from './icons/menu.js';
export { MIC } from './icons/mic.js';
export { MINUS } from './icons/minus.js';
export { MOON } from './icons/moon.js';
export { MORE } from './icons/more.js';
export { MORE_VERTICAL } from './icons/more-vertical.js';
export { OFFLINE } from './icons/offline.js';
export { ONCE } from './icons/once.js';
export { PAUSE } from './icons/pause.js';
export { PHONE } from './icons/phone.js';
export { PIN } from './icons/pin.js';
export { PLACE } from './icons/place.js';
export { PLAY } from './icons/play.js';
export { PLUG } from './icons/plug.js';
export { PLUS } from './icons/plus.js';
export { POLL } from './icons/poll.js';
export { PULSE } from './icons/pulse.js';
export { QR } from './icons/qr.js';
export { REFRESH } from './icons/refresh.js';
export { REPLY } from './icons/reply.js';
// Actions
export { SEARCH } from './icons/search.js';
export { SEND } from './icons/send.js';
export { SERVER } from './icons/server.js';
// Places
export { SESSION } from './icons/session.js';
export { SETTINGS } from './icons/settings.js';
export { SHIELD } from './icons/shield.js';
// Kinds of message and chat
export { STICKER } from './icons/sticker.js';
export { STOP } from './icons/stop.js';
// States
export { SUN } from './icons/sun.js';
export { SWAP } from './icons/swap.js';
export { TRASH } from './icons/trash.js';
export { USER } from './icons/user.js';
export { USER_ADD } from './icons/user-add.js';
export { VERIFIED } from './icons/verified.js';
export { VIDEO } from './icons/video.js';
export { WEBHOOK } from './icons/webhook.js';
