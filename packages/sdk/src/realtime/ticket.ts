/**
 * Where the socket of a ticket is reached: behind a proxy the gateway does not know the address by which it was reached, `baseUrl` does.
 * It stands in for whatever comes before the contract's path.
 */
export const socketUrl = (minted: string, baseUrl: string): string =>
  minted.replace(/^.*?(?=\/api\/v1\/)/, baseUrl);
