import type { Gateway, GatewayError } from '@wagate/sdk';

const gone = (error: GatewayError): undefined => {
  if (error.status !== 404) throw error;
};

/** Deletes a session; one that is gone already is deleted. */
export async function removeSession(gateway: Gateway, id: string): Promise<true> {
  await gateway.sessions.delete(id).catch(gone);
  return true;
}

/** Whether it is gone although no answer came. */
export async function lookRemoved(gateway: Gateway, id: string): Promise<true | undefined> {
  return (await gateway.sessions.get(id).catch(gone)) ? undefined : true;
}
