/**
 * A GitHub of one's own on loopback. Its repositories are bare git repositories; its answers, and the
 * requests that it gets, are held to GitHub's OpenAPI description and GraphQL schema.
 *
 *   const github = await startGitHub();                         // afterEach: await github.stop()
 *   const repository = await github.createRepository('acme/app', { 'package.json': '{}' });
 *   const token = github.issueToken({ permissions: { contents: 'write', 'pull-requests': 'write' } });
 *   await repository.commit({ 'a.txt': 'x' }, { branch: 'dependabot/a', author: accounts.dependabot, signed: 'github' });
 *   const { number } = await repository.openPullRequest({ head: 'dependabot/a', author: accounts.dependabot });
 *   repository.setRequiredChecks('main', [{ context: 'ci', appId: actionsApp.id }]);
 *   github.before('pulls/merge', () => repository.commit({ 'b.txt': 'y' }, { branch: 'dependabot/a' }));
 *   github.fault({ match: 'pulls/get', nth: 2, kind: 'reset' });
 *   // the client under test gets github.urls (GITHUB_API_URL …, or github.env) and `token`; then look at
 *   // repository.data, github.calls and github.state.triggered.
 *
 * events.ts makes the event and variables of a workflow run, for `runAction` of ../runner.ts.
 * `stop()` throws `ContractViolation` when the fake or its client broke the contract in the meantime.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts } from './accounts.ts';
import { ContractViolation } from './contract.ts';
import { Faults, matches, type Fault, type LoggedCall, type Match } from './faults.ts';
import { Git } from './git.ts';
import { listen, type Listener } from './http.ts';
import type { Account, Repository, Token } from './model.ts';
import { FakeRepository, type Files } from './repository.ts';
import { State, type Urls } from './state.ts';
import { issueToken, type TokenRequest } from './tokens.ts';

export { accounts, actionsApp, dependabotApp } from './accounts.ts';
export { ContractViolation } from './contract.ts';
export type { FakeRepository } from './repository.ts';

type Hook = { readonly match: Match; readonly when: 'before' | 'after'; readonly run: () => unknown; left: number };

export class FakeGitHub {
  /** Every request, in order of arrival. */
  readonly calls: LoggedCall[] = [];
  readonly violations: string[] = [];
  readonly #faults = new Faults();
  readonly #hooks: Hook[] = [];

  private constructor(
    readonly state: State,
    readonly directory: string,
    private readonly listener: Listener,
  ) {}

  static async start(): Promise<FakeGitHub> {
    const directory = await mkdtemp(join(tmpdir(), 'fake-github-'));
    let github: FakeGitHub | null = null;
    const listener = await listen((): FakeGitHub => {
      if (github === null) throw new Error('not started');
      return github;
    });
    github = new FakeGitHub(new State(listener.urls), directory, listener);
    return github;
  }

  get urls(): Urls {
    return this.state.urls;
  }

  /** The variables by which a runner tells where GitHub is. */
  get env(): Record<string, string> {
    const { api, graphql, server } = this.urls;
    return { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql, GITHUB_SERVER_URL: server };
  }

  /** Stops the server and forgets everything; throws when the contract was broken. */
  async stop(): Promise<void> {
    await this.listener.close();
    await rm(this.directory, { recursive: true, force: true, maxRetries: 3 });
    if (this.violations.length > 0) throw new ContractViolation(this.violations.join('\n'));
  }

  /** A repository with a first commit of these files on `main`. */
  async createRepository(
    fullName: string,
    files: Files = { 'README.md': '# A repository\n' },
    settings: Partial<Pick<Repository, 'private' | 'allowAutoMerge' | 'codeScanning' | 'immutableReleases'>> = {},
  ): Promise<FakeRepository> {
    const git = await Git.create(join(this.directory, `${this.state.nextId()}.git`));
    const repository = this.#add(fullName, git, null);
    Object.assign(repository.data, settings);
    await repository.commit(files, { message: 'Begin', author: accounts.maintainer });
    return repository;
  }

  /** A fork under another account, with all branches of the original. */
  async forkRepository(original: FakeRepository, owner: Account): Promise<FakeRepository> {
    const directory = join(this.directory, `${this.state.nextId()}.git`);
    await original.data.git.run(['clone', '--quiet', '--bare', original.directory, directory]);
    return this.#add(`${owner.login}/${original.data.name}`, new Git(directory), original.data);
  }

  /** Deletes a fork: open pull requests from it keep their commits but lose their head repository. */
  deleteFork(fork: FakeRepository): void {
    this.state.repositories.delete(fork.fullName);
    for (const repository of this.state.repositories.values()) {
      for (const { pull } of repository.issues.values()) {
        if (pull?.head.repository === fork.data) pull.head.repository = null;
      }
    }
  }

  #add(fullName: string, git: Git, parent: Repository | null): FakeRepository {
    const [login = '', name = ''] = fullName.split('/');
    const owner = this.account(login, 'Organization');
    const data: Repository = {
      id: this.state.nextId(),
      owner,
      name,
      fullName,
      git,
      parent,
      defaultBranch: parent?.defaultBranch ?? 'main',
      private: false,
      allowAutoMerge: true,
      mergeMethods: ['merge', 'squash', 'rebase'],
      actionsMayApprove: true,
      immutableReleases: false,
      codeScanning: true,
      treeLimit: 100_000,
      commitLimit: 250,
      fileLimit: 3000,
      facts: parent?.facts ?? new Map(),
      activity: [],
      rulesets: [],
      classic: new Map(),
      issues: new Map(),
      comments: [],
      checks: [],
      statuses: [],
      releases: [],
      attestations: [],
      sarifs: [],
    };
    this.state.repositories.set(fullName, data);
    return new FakeRepository(this.state, data);
  }

  /** The account of that login, made on first use. */
  account(login: string, type: Account['type'] = 'User'): Account {
    const account = this.state.accounts.get(login) ?? { login, id: this.state.nextId(), type };
    this.state.accounts.set(login, account);
    return account;
  }

  issueToken(request: TokenRequest = {}): Token {
    return issueToken(this.state, request);
  }

  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Runs `act` just before the first call that matches is answered (or, with `times`, before each). */
  before(match: Match, act: () => unknown, times = 1): void {
    this.#hooks.push({ match, when: 'before', run: act, left: times });
  }

  /** Runs `act` once the first call that matches was acted upon, before its answer leaves. */
  after(match: Match, act: () => unknown, times = 1): void {
    this.#hooks.push({ match, when: 'after', run: act, left: times });
  }

  /** For the server: logs a call and says what befalls it. */
  arrive(call: LoggedCall): Fault | null {
    this.calls.push(call);
    return this.#faults.next(call);
  }

  /** For the server: runs the hooks of a call. */
  async runHooks(when: Hook['when'], call: LoggedCall): Promise<void> {
    for (const hook of this.#hooks) {
      if (hook.when !== when || hook.left === 0 || !matches(hook.match, call)) continue;
      hook.left -= 1;
      await hook.run();
    }
  }
}

export const startGitHub = (): Promise<FakeGitHub> => FakeGitHub.start();
