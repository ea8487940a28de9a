/** A workflow command as it stood in the log: `::error file=a.txt,line=1::text`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE as the runner does; throws where the runner would fail the step. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (delimiter === '' || end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Every command that the runner would obey in a log, in both of its syntaxes. */
export function parseCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const [, name = '', properties = '', message = ''] =
      /^\s*::([A-Za-z0-9_-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ??
      /^.*?##\[([A-Za-z0-9_-]+)(?: ([^\]]*))?\](.*)$/.exec(line) ??
      [];
    if (name === '') continue;
    if (stopped !== null) {
      if (name === stopped) stopped = null;
      continue;
    }
    if (name === 'stop-commands') stopped = message;
    const pairs = properties.split(/[,;]/).flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=');
      return equals === -1 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
    });
    commands.push({ name, properties: Object.fromEntries(pairs), message: unescapeData(message) });
  }
  return commands;
}
