/** Whether a send failed only because there is no connection now. */
export function isNotConnected(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotConnectedError';
}

/** A failure in words for who sent the message; what exactly went wrong goes to the log. */
export function plainReason(error: unknown): string {
  return isNotConnected(error) ? 'The session was not connected.' : 'WhatsApp did not take the message.';
}
