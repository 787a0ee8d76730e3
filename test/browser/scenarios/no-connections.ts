import { describe, expect, test } from 'vitest';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';
import { workerOf } from '../harness/worker.ts';

export function noConnections(session: () => Session): void {
  describe('a connection that the code might try to make', () => {
    const url = `https://${HOSTS.third}/telltale.html`;

    test('is refused to its own pages', async () => {
      const page = await session().openOwn('popup.html');
      expect(await page.evaluate(tryToFetch, url)).toBe('refused');
      expect(session().site.requests).not.toContain(url);
      session().forgive(url);
      await page.close();
    });

    test('is refused to its worker', async ({ skip }) => {
      const worker = await workerOf(session());
      if (!worker) return skip('only Chromium lets the worker itself be asked');
      expect(await worker.evaluate(tryToFetch, url)).toBe('refused');
      expect(session().site.requests).not.toContain(url);
    });
  });
}

function tryToFetch(url: string): Promise<'sent' | 'refused'> {
  return fetch(url, { mode: 'no-cors' }).then(
    () => 'sent' as const,
    () => 'refused' as const,
  );
}
