import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../sealing/sealer.js';

/** Fits where an id is expected, and is none. */
const NONE = 'no-invitation';
const SHOWN = /^(.+)-([\da-f]{32})$/;

/**
 * The id of an invitation is what its link proves itself by, and better-auth keeps it as it is: whoever read it in a copy of the database could join.
 * So an id is shown with a proof that only the installation's secret makes, and without one it is none.
 */
export class InvitationIds {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = deriveKey(secret, 'invitation');
  }

  shown(id: string): string {
    return `${id}-${this.#proof(id).toString('hex')}`;
  }

  /** @returns the id as it is stored; one that nobody has for what was not shown like that. */
  stored(shown: string): string {
    const [, id, proof] = SHOWN.exec(shown) ?? [];
    return id && proof && timingSafeEqual(Buffer.from(proof, 'hex'), this.#proof(id)) ? id : NONE;
  }

  /** Handles requests to identity by the ids that are stored, whatever was asked by and answered with those that are shown. */
  around(handler: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
    return async (request) => {
      const response = await handler(await this.#asStored(request));
      if (!response.ok || !new URL(request.url).pathname.includes('/organization')) return response;
      const answer: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      return answer === undefined ? response : new Response(JSON.stringify(this.#inAnswer(answer)), response);
    };
  }

  async #asStored(request: Request): Promise<Request> {
    const url = new URL(request.url);
    if (request.method === 'GET') {
      const id = url.searchParams.get('id');
      if (id === null || !url.pathname.includes('invitation')) return request;
      url.searchParams.set('id', this.stored(id));
      return new Request(url, request);
    }
    const body: unknown = await request.clone().json();
    if (body === null || typeof body !== 'object' || !('invitationId' in body)) return request;
    const { invitationId } = body;
    if (typeof invitationId !== 'string') return request;
    const stored = JSON.stringify({ ...body, invitationId: this.stored(invitationId) });
    return new Request(url, { method: request.method, headers: request.headers, body: stored });
  }

  /** The same answer, with the ids of all invitations in it as they are shown. */
  #inAnswer(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#inAnswer(item));
    if (value === null || typeof value !== 'object') return value;
    const answer = Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.#inAnswer(item)]),
    );
    const invitation = typeof answer.id === 'string' && 'inviterId' in answer;
    return invitation ? { ...answer, id: this.shown(answer.id as string) } : answer;
  }

  #proof(id: string): Buffer {
    return createHmac('sha256', this.#key).update(id).digest().subarray(0, 16);
  }
}
