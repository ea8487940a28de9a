import ms from 'ms';

/** Says how long ago a moment was. */
export const greeting = (name, since, now) => `Hello ${name}, it has been ${ms(now - since, { long: true })}.`;
