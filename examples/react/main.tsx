import { browserEnvironment, createGateway, identitySession } from '@wagate/sdk';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Chats } from './chats.js';

const gateway = createGateway({
  baseUrl: location.origin,
  auth: identitySession({ identityUrl: location.origin }),
  environment: browserEnvironment(window),
});
const session = new URLSearchParams(location.search).get('session') ?? '';
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <StrictMode>
    <Chats gateway={gateway} session={session} />
  </StrictMode>,
);
