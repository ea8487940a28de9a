import { available, unavailable, type Evidence } from '../../domain/evidence.ts';
import { LockgateError } from '../../domain/errors.ts';

/** A fact that GitHub was asked for: whatever went wrong is the reason why nobody knows. */
export async function evidence<T>(read: () => Promise<T>): Promise<Evidence<T>> {
  try {
    return available(await read());
  } catch (error) {
    if (error instanceof LockgateError) return unavailable(error.message);
    throw error;
  }
}
