import { createGateway, token } from '@wagate/sdk';

/** What each page here is given. */
export const gateway = createGateway({
  baseUrl: 'https://gateway.example',
  auth: token(async () => 'a token'),
});
