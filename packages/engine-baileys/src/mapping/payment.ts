import type { MessageContent } from '@wagate/engine';
import type { proto } from 'baileys';
import { price, textContent } from './business.js';

/** Money asked for, sent, refused or called off, and bills. */
export function paymentOf(message: proto.IMessage): MessageContent | undefined {
  const { requestPaymentMessage: asked, sendPaymentMessage: sent, invoiceMessage } = message;
  if (asked)
    return textContent('payment', {
      title: labelled('Payment request', amountOf(asked)),
      text: [noteOf(asked.noteMessage)],
    });
  if (sent) return textContent('payment', { title: 'Payment', text: [noteOf(sent.noteMessage)] });
  if (message.declinePaymentRequestMessage)
    return textContent('payment', { title: 'Payment request declined' });
  if (message.cancelPaymentRequestMessage)
    return textContent('payment', { title: 'Payment request cancelled' });
  if (message.paymentInviteMessage) return textContent('payment', { title: 'Invitation to payments' });
  return invoiceMessage
    ? textContent('invoice', { title: 'Invoice', text: [invoiceMessage.note] })
    : undefined;
}

const labelled = (label: string, value: string | undefined) => (value ? `${label}: ${value}` : label);

function amountOf({
  amount,
  amount1000,
  currencyCodeIso4217,
}: proto.Message.IRequestPaymentMessage): string | undefined {
  return amount?.value
    ? price(amount.value, amount.currencyCode ?? currencyCodeIso4217, amount.offset || 1)
    : price(amount1000, currencyCodeIso4217);
}

/** What is written to a payment; a payment within it would nest without end. */
function noteOf(note: proto.IMessage | null | undefined): string | null | undefined {
  return note?.extendedTextMessage?.text || note?.conversation;
}
