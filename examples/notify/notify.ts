// Tells a customer that an order is ready: npx tsx notify.ts 1007 447700900143
import { apiKey, createGateway, GatewayError, ValidationError } from '@wagate/sdk';

const { WAGATE_URL, WAGATE_KEY, WAGATE_SESSION } = process.env;
const [order, phone] = process.argv.slice(2);
if (!WAGATE_URL || !WAGATE_KEY || !WAGATE_SESSION || !order || !/^\d+$/.test(phone ?? '')) {
  console.error('Usage: WAGATE_URL=… WAGATE_KEY=… WAGATE_SESSION=… npx tsx notify.ts ORDER PHONE');
  process.exit(2);
}

const gateway = createGateway({ baseUrl: WAGATE_URL, auth: apiKey(WAGATE_KEY) });
try {
  const sent = await gateway.messages.send(
    WAGATE_SESSION,
    { type: 'text', to: `${phone}@s.whatsapp.net`, text: `Your order ${order} is ready.` },
    // However often this script runs for an order, the customer is told once.
    { idempotencyKey: `order-${order}-ready` },
  );
  console.log(`Told as ${sent.waMessageId}`);
} catch (error) {
  if (!(error instanceof GatewayError)) throw error;
  const why = error instanceof ValidationError ? error.errors.join(', ') : error.message;
  console.error(`Not told (${error.code}): ${why}`);
  process.exitCode = 1;
}
