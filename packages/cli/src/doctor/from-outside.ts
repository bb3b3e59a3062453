import { apiKey, createGateway } from '@wagate/sdk';
import { type DoctorOptions, doctor } from '@wagate/sdk/doctor';
import { type Finding, fail, ok } from './finding.js';

/** Looks at a gateway as a program does that uses it, and at what pages of these origins may. */
export async function fromOutside(
  baseUrl: string,
  key: string,
  [origin, ...others]: readonly string[],
  options: DoctorOptions = {},
): Promise<Finding[]> {
  const gateway = createGateway({ baseUrl, auth: apiKey(key) });
  try {
    const { checks } = await doctor(gateway, { ...options, origin });
    const more = await Promise.all(others.map((other) => doctor(gateway, { ...options, origin: other })));
    return [...checks, ...more.flatMap((one) => one.checks.filter(({ name }) => name === 'cors'))].map(
      ({ ok: well, name, says, change }) => (well ? ok(name, says) : fail(name, `${says} ${change}`)),
    );
  } finally {
    gateway.close();
  }
}
