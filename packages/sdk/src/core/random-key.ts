/** 128 random bits as four numbers; `randomUUID` is missing on pages without TLS. */
export const randomKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
