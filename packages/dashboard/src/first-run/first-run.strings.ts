import { strings } from '@wagate/elements/parts';

export const firstRunStrings = strings('first-run', {
  title: 'First steps',
  progress: (done: string, all: string) => `${done} of ${all} done`,
  dismiss: 'Hide the first steps',
  done: 'Done',
  session: 'Create a session',
  sessionHelp: 'It keeps one WhatsApp number connected. “New session” below makes one.',
  phone: 'Link a phone',
  phoneHelp: 'Scan the code with WhatsApp, or type one into it.',
  phoneGo: 'Show code',
  message: 'See a first message',
  messageHelp: 'Write to the linked number: it appears at once.',
  messageGo: 'Open viewer',
  apiKey: 'Create an API key',
  apiKeyHelp: 'Your code calls the gateway with it.',
  apiKeyGo: 'Open API keys',
  webhook: 'Add a webhook',
  webhookHelp: 'What happens is sent to your address.',
  webhookGo: 'Open webhooks',
});
