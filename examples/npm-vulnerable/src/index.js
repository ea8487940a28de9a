import { sync } from 'mkdirp';

/** Makes the folder that greetings are kept in. */
export const prepare = (folder) => sync(folder);
