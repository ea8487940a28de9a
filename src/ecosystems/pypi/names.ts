const SEPARATORS = /[-_.]+/g;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** A project's name in the one form in which PyPI compares names (PEP 503): `Ruamel_.YAML` is `ruamel-yaml`. */
export const normalizeName = (name: string): string => name.replace(SEPARATORS, '-').toLowerCase();

/** Whether the text is the name of a project at all, normalised or not (PEP 508). */
export const isName = (text: string): boolean => NAME.test(text);
