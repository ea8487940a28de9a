import type { Beside } from '../../../domain/format.ts';
import type { GraphPart } from '../../../domain/graph.ts';
import type { YamlEntry } from '../yaml/node.ts';
import { readYamlFile } from '../yaml/read.ts';
import { isAction, readAction } from './action.ts';
import { Finder } from './found.ts';
import { localIn } from './local.ts';
import { partOfFile } from './part.ts';
import { readWorkflow } from './workflow.ts';

/** Reads a workflow. */
export function readWorkflowFile(text: string, path: string, beside: Beside): GraphPart {
  return read(text, path, beside, readWorkflow);
}

/** Reads the definition of an action. */
export function readActionFile(text: string, path: string, beside: Beside): GraphPart {
  return read(text, path, beside, readAction, isAction);
}

function read(
  text: string,
  path: string,
  beside: Beside,
  look: (root: YamlEntry, finder: Finder) => void,
  isOne: (root: YamlEntry) => boolean = () => true,
): GraphPart {
  const file = readYamlFile(text, path);
  const root = file.root === null ? null : { at: 0, value: file.root };
  if (root === null || !isOne(root)) return { file: path, projects: [], packages: [], problems: file.problems };
  const finder = new Finder(file, localIn(path, beside));
  look(root, finder);
  return partOfFile(path, finder);
}
