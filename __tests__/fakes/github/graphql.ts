import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import type { Answer, Json } from './answer.ts';
import { ContractViolation } from './contract.ts';
import { mutations } from './graphql-mutations.ts';
import { pullNode, pullById } from './graphql-pulls.ts';
import type { Token } from './model.ts';
import { demand, reaches } from './permissions.ts';
import type { State } from './state.ts';

let schema: GraphQLSchema | null = null;

function load(): GraphQLSchema {
  const sources = join(packageRoot(), 'node_modules/@octokit/graphql-schema/schema.graphql');
  schema ??= buildSchema(readFileSync(sources, 'utf8'), { assumeValidSDL: true });
  return schema;
}

/** A field that the schema has and the fake does not must not read as null. */
const resolveField: GraphQLFieldResolver<Json, unknown> = (source, args, context, info) => {
  const value = source[info.fieldName];
  if (value === undefined) {
    throw new ContractViolation(`the fake GitHub does not know ${info.parentType.name}.${info.fieldName}`);
  }
  return typeof value === 'function' ? (value as (...input: unknown[]) => unknown)(args, context, info) : value;
};

function rootOf(state: State, token: Token): Json {
  return {
    viewer: {
      __typename: 'User',
      login: token.account.login,
      databaseId: token.account.id,
      id: `U_${token.account.id}`,
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = state.repositories.get(`${owner}/${name}`);
      if (repository === undefined || (repository.private && !reaches(token, repository))) {
        const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
        throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
      }
      return {
        __typename: 'Repository',
        id: `R_${repository.id}`,
        databaseId: repository.id,
        nameWithOwner: repository.fullName,
        pullRequest: ({ number }: { number: number }) => {
          demand(token, [['pull_requests', 'read']]);
          const issue = repository.issues.get(number);
          if (issue?.pull === undefined || issue.pull === null) {
            const message = `Could not resolve to a PullRequest with the number of ${number}.`;
            throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
          }
          return pullNode(state, repository, issue, issue.pull);
        },
      };
    },
    node: ({ id }: { id: string }) => {
      demand(token, [['pull_requests', 'read']]);
      const { repository, issue, pull } = pullById(state, id);
      return pullNode(state, repository, issue, pull);
    },
    ...mutations(state, token),
  };
}

const errorJson = (error: GraphQLError): Json => ({
  ...(typeof error.extensions['type'] === 'string' ? { type: error.extensions['type'] } : {}),
  ...(error.path === undefined ? {} : { path: error.path }),
  locations: error.locations,
  message: error.message,
});

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw new ContractViolation(`the GraphQL query can't be parsed: ${String(error)}`);
  }
}

/** Answers one request; throws when its query is not valid under GitHub's own schema. */
export async function answerGraphql(state: State, token: Token, body: unknown): Promise<Answer> {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> };
  if (typeof query !== 'string') throw new ContractViolation('a GraphQL request without a query');
  const document = parsed(query);
  const problems = validate(load(), document);
  if (problems.length > 0) {
    throw new ContractViolation(
      `the GraphQL query is invalid: ${problems.map((problem) => problem.message).join('; ')}`,
    );
  }
  const result = await execute({
    schema: load(),
    document,
    rootValue: rootOf(state, token),
    variableValues: variables,
    fieldResolver: resolveField as GraphQLFieldResolver<unknown, unknown>,
  });
  const errors = result.errors ?? [];
  const violation = errors.find((error) => error.originalError instanceof ContractViolation);
  if (violation?.originalError !== undefined) throw violation.originalError;
  const forbidden = (error: GraphQLError): GraphQLError =>
    error.originalError?.constructor.name === 'Refusal'
      ? new GraphQLError(error.message, { path: error.path, extensions: { type: 'FORBIDDEN' } })
      : error;
  const failed = errors.length > 0 ? { errors: errors.map((error) => errorJson(forbidden(error))) } : {};
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...failed } };
}
