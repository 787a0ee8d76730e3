import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { claims } from './claims.ts';
import type { Call, Command } from './command.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { quantities } from './quantities.ts';

const COMMANDS: Readonly<Record<string, Command>> = { quantities, claims, compare, check, explain, facts };

/** Runs one call of the command line and returns its exit status: 0 done, 1 bad input, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h') {
    console.log(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return misused(name === '' ? 'a command is missing' : `there is no command "${name}"`);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`crosscheck ${command.usage}\n\n${command.help}`);
    return 0;
  }
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(command, rest);
  } catch (error) {
    return misused(`${name}: ${(error as Error).message.split('. ')[0]}`);
  }
  for (const [flag, need] of Object.entries(command.flags)) {
    if (need === 'required' && !parsed.values[flag]) return misused(`${name}: --${flag} is missing`);
  }
  const call: Call = {
    rest: parsed.positionals,
    on: (flag) => parsed.values[flag] === true,
    fail: (message) => console.error(`crosscheck: ${message}`),
  };
  const misuse = command.misuse?.(call);
  return misuse ? misused(`${name}: ${misuse}`) : command.run(call);
}

function parse(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.keys(command.flags).map((flag) => [flag, { type: 'boolean' as const }]),
  );
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

function misused(message: string): 2 {
  console.error(`crosscheck: ${message}\n${usage()}`);
  return 2;
}

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: line }) => `  crosscheck ${line}`);
  return ['Usage:', ...lines, '', '"crosscheck COMMAND --help" says what a command reads and prints.'].join(
    '\n',
  );
}
