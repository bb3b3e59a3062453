// What a page without a bundler makes its gateway with.
import type { Gateway } from '@wagate/sdk';
import type { DoctorOptions, DoctorReport } from '@wagate/sdk/doctor';

export * from '@wagate/sdk';
export { createIdentity } from '@wagate/sdk/identity';

/** As `doctor` of `@wagate/sdk/doctor`, fetched when it is first called. */
export const doctor = async (gateway: Gateway, options?: DoctorOptions): Promise<DoctorReport> =>
  (await import('@wagate/sdk/doctor')).doctor(gateway, options);
