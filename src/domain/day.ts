/** Milliseconds. */
export const DAY = 86_400_000;

/** The first moment after a day that a policy writes (`2027-01-31`), for its days are UTC's. Not a number where it is none. */
export const endOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY;

/** The day, as a policy writes it, that lies so many days after a moment. */
export const dayAfter = (moment: number, days: number): string =>
  new Date(moment + days * DAY).toISOString().slice(0, 10);
