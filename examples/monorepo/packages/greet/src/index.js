import { capitalCase } from 'change-case';

export const greet = (name) => `Hello, ${capitalCase(name)}!`;
