import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const START = fileURLToPath(new URL('../../bin/start.ts', import.meta.url));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  test('--help shows every option', () => {
    const { status, stdout } = start(['--help']);
    expect(status).toBe(0);
    for (const option of ['--browser', '--headless', '--screenshot', 'FILE.html'])
      expect(stdout).toContain(option);
  });

  test.each([
    ['an unknown flag', ['--colour'], '--colour'],
    ['an unknown browser', ['--browser', 'lynx'], 'lynx'],
    ['a flag without its value', ['--screenshot'], '--screenshot'],
    ['two files', ['a.html', 'b.html'], 'One file'],
    ['headless without a picture to write', ['--headless'], '--screenshot'],
  ])('%s is wrong usage: one line, exit 2', (_, args, named) => {
    const { status, stdout, stderr } = start(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  test('a missing file is bad input: one line, exit 1', () => {
    const { status, stdout, stderr } = start(['no-such-file.html']);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no file no-such-file.html.\n',
    });
  });

  test('a file that is no page is bad input, with the call that reads it', () => {
    const { status, stderr } = start([fileURLToPath(import.meta.url)]);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is no HTML file'),
    });
  });

  test('a chosen browser that does not exist is said so', () => {
    const { status, stderr } = start([], { CROSSCHECK_BROWSER: '/no/such/browser' });
    expect(status).toBe(1);
    expect(stderr).toContain('/no/such/browser');
  });
});
