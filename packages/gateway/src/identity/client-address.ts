/** Where the request's own address is put, after a header of that name from outside was dropped. */
export const CLIENT_ADDRESS = 'x-wagate-client-address';

/** Stands there for a caller whose address is not known. */
export const UNKNOWN_ADDRESS = '0.0.0.0';
