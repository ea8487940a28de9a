import { found, invalid, notFound, ok, page, type Answer, type Call, type Handlers, type Json } from './answer.ts';
import { commitJson, person, verificationJson } from './commits.ts';
import { factsOf } from './state.ts';

const SHA = /^[0-9a-f]{40}$/;

function sha(call: Call, name: string): string {
  const value = call.path[name] ?? '';
  if (!SHA.test(value)) throw invalid('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  return value;
}

const refJson = (call: Call, ref: { ref: string; id: string; type: string }): Json => {
  const root = call.state.repositoryUrl(call.repository);
  const object = { type: ref.type, sha: ref.id, url: `${root}/git/${ref.type}s/${ref.id}` };
  return { ref: ref.ref, node_id: `REF_${ref.ref}`, url: `${root}/git/${ref.ref}`, object };
};

async function tree(call: Call): Promise<Json> {
  const { git, treeLimit } = call.repository;
  const name = call.path['tree_sha'] ?? '';
  const root = await git.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`]);
  if (root.code !== 0) throw notFound();
  const id = root.stdout.toString().trim();
  const recursive = call.query.has('recursive') ? ['-r', '-t'] : [];
  const lines = (await git.run(['ls-tree', ...recursive, '-z', '--long', id])).toString().split('\0').slice(0, -1);
  const repository = call.state.repositoryUrl(call.repository);
  const entries = lines.map((line) => {
    const tab = line.indexOf('\t');
    const [mode, type, entry, size = ''] = line.slice(0, tab).split(/ +/);
    return {
      path: line.slice(tab + 1),
      mode,
      type,
      sha: entry,
      size: type === 'blob' ? Number(size) : undefined,
      url: type === 'commit' ? undefined : `${repository}/git/${type}s/${entry}`,
    };
  });
  const truncated = entries.length > treeLimit;
  return { sha: id, url: `${repository}/git/trees/${id}`, tree: entries.slice(0, treeLimit), truncated };
}

async function blob(call: Call): Promise<Answer> {
  const id = sha(call, 'file_sha');
  const object = found(await call.repository.git.object(id));
  if (object.type !== 'blob') throw notFound();
  if ((call.headers.accept ?? '').includes('raw')) return ok(object.content);
  return ok({
    sha: id,
    node_id: `B_${id}`,
    size: object.content.length,
    url: call.url,
    content: wrapBase64(object.content),
    encoding: 'base64',
  });
}

/** Base64 as GitHub writes it, in lines of 60 characters. */
export const wrapBase64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{1,60}/g, '$&\n');

async function gitCommit(call: Call): Promise<Json> {
  const id = sha(call, 'commit_sha');
  if ((await call.repository.git.object(id))?.type !== 'commit') throw notFound();
  const { commit, html_url, parents } = (await commitJson(call.state, call.repository, id)) as {
    commit: { message: string; tree: Json; author: Json; committer: Json };
    html_url: string;
    parents: Json[];
  };
  const { message, tree: root, author, committer } = commit;
  const verification = verificationJson(factsOf(call.repository, id).signature);
  return {
    sha: id,
    node_id: `C_${id}`,
    url: call.url,
    html_url,
    message,
    tree: root,
    author,
    committer,
    parents,
    verification,
  };
}

async function gitTag(call: Call): Promise<Json> {
  const id = sha(call, 'tag_sha');
  const object = await call.repository.git.object(id);
  if (object?.type !== 'tag') throw notFound();
  const text = object.content.toString();
  const header = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const root = call.state.repositoryUrl(call.repository);
  const target = {
    type: header('type'),
    sha: header('object'),
    url: `${root}/git/${header('type')}s/${header('object')}`,
  };
  const message = text.slice(text.indexOf('\n\n') + 2);
  const verification = verificationJson(null);
  return {
    sha: id,
    node_id: `T_${id}`,
    url: call.url,
    tag: header('tag'),
    message,
    tagger: person(header('tagger')),
    object: target,
    verification,
  };
}

export const gitDataHandlers: Handlers = {
  'git/get-tree': async (call) => ok(await tree(call)),
  'git/get-blob': blob,
  'git/get-commit': async (call) => ok(await gitCommit(call)),
  'git/get-tag': async (call) => ok(await gitTag(call)),
  'git/get-ref': async (call) => {
    const name = `refs/${call.path['ref'] ?? ''}`;
    const refs = await call.repository.git.refs(name);
    return ok(refJson(call, found(refs.find((ref) => ref.ref === name))));
  },
  'git/list-matching-refs': async (call) => {
    const prefix = `refs/${call.path['ref'] ?? ''}`;
    const refs = await call.repository.git.refs('refs/heads');
    const tags = await call.repository.git.refs('refs/tags');
    return page(
      call,
      [...refs, ...tags].filter((ref) => ref.ref.startsWith(prefix)),
      (ref) => refJson(call, ref),
    );
  },
};
