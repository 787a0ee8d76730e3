import { describe, expect, test } from 'vitest';
import { articlePage, EXPORTS_ARTICLE } from '../harness/article-page.ts';
import { boxOfText, markedTexts, middleOf, waitForMark } from '../harness/marks.ts';
import type { Session } from '../harness/session.ts';
import { HOSTS } from '../harness/site.ts';

export function reload(session: () => Session): void {
  describe('the extension is updated while a page is open', () => {
    test('the old page goes quiet, and the next page is marked', async () => {
      const url = `https://${HOSTS.first}/before-update.html`;
      session().site.put(url, articlePage(EXPORTS_ARTICLE));
      const old = await session().open(url);
      await waitForMark(old, 'different-basis', '12.7 percent');

      await session().update();
      await session().ready();
      const { x, y } = middleOf(await boxOfText(old, '12.7 percent'));
      await old.mouse.click(x, y);
      await old.evaluate(() =>
        document.querySelector('article')!.append(' One more line, with 3 figures and 7 percent.'),
      );

      const fresh = await session().open(url);
      await waitForMark(fresh, 'different-basis', '12.7 percent');
      expect((await markedTexts(old)).disagrees).toEqual([]);
      expect(session().complaints).toEqual([]);
    });
  });
}
