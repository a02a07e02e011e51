// `reconcile explain`: why a range is what it is, or what one claim does.

import { Option } from 'commander';
import type { Answer, EventAnswer, ScopeAnswer } from '../answer/answer.js';
import { SupportBook } from '../answer/supports.js';
import { makeVisible } from '../claims/visible.js';
import type { Block } from '../render/explain/blocks.js';
import { explainClaim } from '../render/explain/explain-claim.js';
import { explainScope } from '../render/explain/explain-scope.js';
import { explainToJson } from '../render/explain-json.js';
import {
  type ExplainPaint,
  renderExplanation,
  renderExplanationMarkdown,
  UNPAINTED,
} from '../render/explain-text.js';
import {
  type AnsweredClaims,
  addExplainingOptions,
  answerClaims,
  type ExplainingFlags,
  listIds,
  readWidthFlag,
} from './answer-claims.js';
import { failureOfClaim } from './asked-names.js';
import { decideColour } from './colour.js';
import type { CommandContext, DescribeCommand } from './command.js';

interface ExplainFlags extends ExplainingFlags {
  readonly format: 'text' | 'markdown' | 'json';
  readonly claim?: string;
}

const EXAMPLES = `
Examples:
  reconcile explain claims.csv                     why everyone's range is so
  reconcile explain claims.csv --scope armenia     the same for one side
  reconcile explain claims.csv --claim putin-each  what one claim does

Tells all there is to tell: the claims at both ends and how their words were
read, the sums, what each end rests on, what cannot all be true and the least
change that would mend it, what is implied, what was set aside.
`;

const NEXT = `
Next: reconcile gap claims.csv  asks whether people left out explain a distance
`;

export const describeExplain: DescribeCommand = (command, context) => {
  command
    .usage('[options] [files...]')
    .argument('[files...]', 'claims files, folders of *.csv, or - for standard input')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', NEXT.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'how')
        .choices(['text', 'markdown', 'json'])
        .default('text') as never,
    )
    .option('--claim <id>', 'what this claim does, and why');
  addExplainingOptions(command);
  command.action(async (...given: unknown[]) => {
    const [files, flags] = given as [string[], ExplainFlags];
    await runExplain(files, flags, context);
  });
};

async function runExplain(
  files: readonly string[],
  flags: ExplainFlags,
  context: CommandContext,
): Promise<void> {
  const { terminal } = context;
  const width = readWidthFlag(flags, terminal.stdoutIsTerminal ? terminal.columns : null);
  const answered = await answerClaims(files, flags, context, true);
  if (answered === null) return;
  if (flags.format === 'json') {
    const asked = flags.claim === undefined ? null : findClaim(answered.answer, flags.claim).use.claim.id;
    await terminal.print(explainToJson(answered.answer, listScopes(answered, flags), asked));
    return;
  }
  const blocks =
    flags.claim === undefined ? explainScopes(answered, flags) : explainOne(answered.answer, flags.claim);
  if (flags.format === 'markdown') await terminal.print(renderExplanationMarkdown(blocks));
  else await terminal.print(renderExplanation(blocks, width, await choosePaint(flags, context)));
}

interface ExplainedScope {
  readonly event: EventAnswer;
  readonly scope: ScopeAnswer;
  readonly supports: ReturnType<SupportBook['supportsOf']>;
}

/** Scopes asked for; without any, of each event the first that has a figure. */
function listScopes(
  { set, options, answer }: AnsweredClaims,
  flags: ExplainFlags,
): readonly ExplainedScope[] {
  const book = new SupportBook(set, options);
  return answer.events.flatMap((event) => {
    const given = event.scopes.filter(({ low, highestSaid }) => low !== null || highestSaid !== null);
    const chosen = flags.scope === undefined ? [given[0] ?? event.scopes[0]!] : event.scopes;
    return chosen.map((scope) => ({ event, scope, supports: book.supportsOf(event, scope) }));
  });
}

function explainScopes(answered: AnsweredClaims, flags: ExplainFlags): readonly Block[] {
  return listScopes(answered, flags).flatMap(({ event, scope, supports }) =>
    explainScope(scope, supports, { answer: answered.answer, event, safe: makeVisible }),
  );
}

function findClaim(answer: Answer, id: string) {
  for (const event of answer.events) {
    const use =
      event.claims.find(({ claim }) => claim.id === id) ??
      event.claims.find(({ claim }) => claim.id.toLowerCase() === id.toLowerCase());
    if (use !== undefined) return { event, use };
  }
  throw failureOfClaim(id, listIds(answer));
}

function explainOne(answer: Answer, id: string): readonly Block[] {
  const { event, use } = findClaim(answer, id);
  return explainClaim(use, { answer, event, safe: makeVisible });
}

async function choosePaint(flags: ExplainFlags, { terminal }: CommandContext): Promise<ExplainPaint> {
  const choice = flags.color === false ? 'never' : flags.color;
  const level = decideColour({
    choice,
    terminal: terminal.stdoutIsTerminal,
    environment: terminal.environment,
  });
  if (level === 0) return UNPAINTED;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { title: chalk.bold, heading: chalk.underline };
}
