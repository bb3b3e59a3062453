import { requestIdOf } from './error-from-response.js';

/** What a call answered with, and how. */
export interface WithResponse<T> {
  /** As the call itself gives it. */
  data: T;
  /** Status and headers; its body has been read. */
  response: Response;
  /** `X-Request-Id`: quote it when asking the gateway's operator. A page of another origin may not see it. */
  requestId: string | undefined;
}

/** The promise of a call: await it for what it answers with, or ask for the answer around that. */
export interface CallPromise<T> extends Promise<T> {
  /** The same call's data beside its response and request id. Nothing is sent anew. */
  withResponse(): Promise<WithResponse<T>>;
}

/** What was read of a response. */
export const withResponse = <T>(data: T, response: Response): WithResponse<T> => ({
  data,
  response,
  requestId: requestIdOf(response),
});

/** The promise of an answer's data that can also give the answer. */
export function callPromise<T>(answer: Promise<WithResponse<T>>): CallPromise<T> {
  const data = answer.then((given) => given.data);
  return Object.assign(data, {
    withResponse() {
      // Whoever asks for the answer hears of its error there, and not a second time as an uncaught one.
      data.catch(() => {});
      return answer.then((given) => given);
    },
  });
}
