const STATUS = {
  invalid_request: 400,
  invalid_number: 400,
  invalid_code: 400,
  forbidden: 403,
  not_found: 404,
  phone_not_found: 404,
  method_not_allowed: 405,
  code_expired: 409,
  wrong_code: 409,
  nothing_waiting: 409,
  link_refused: 409,
  too_many_devices: 409,
  not_linked: 409,
  body_too_large: 413,
  not_json: 415,
} as const;

export type DemoErrorCode = keyof typeof STATUS;

/** Something a person at the virtual phone did that cannot work, told in words they can act on. */
export class DemoError extends Error {
  override name = 'DemoError';

  constructor(
    readonly code: DemoErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }
}
