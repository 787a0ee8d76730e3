import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../bin/browser/find-browser.ts';
import { openSession, type Session } from './harness/session.ts';
import { accessible } from './scenarios/accessible.ts';
import { acrossPages } from './scenarios/across-pages.ts';
import { anyPage } from './scenarios/any-page.ts';
import { badInput } from './scenarios/bad-input.ts';
import { cardPlacement } from './scenarios/card-placement.ts';
import { framesAndDialogs } from './scenarios/frames-and-dialogs.ts';
import { livingPages } from './scenarios/living-pages.ts';
import { marksAndCard } from './scenarios/marks-and-card.ts';
import { noConnections } from './scenarios/no-connections.ts';
import { openTabs } from './scenarios/open-tabs.ts';
import { pageUnchanged } from './scenarios/page-unchanged.ts';
import { popup } from './scenarios/popup.ts';
import { refusedDatabase } from './scenarios/refused-database.ts';
import { reload } from './scenarios/reload.ts';
import { sidePanel } from './scenarios/side-panel.ts';
import { toldApart } from './scenarios/told-apart.ts';
import { toolbar } from './scenarios/toolbar.ts';

/** The same scenarios for every browser, on the extension as built for it. */
export function describeExtension(kind: BrowserKind): void {
  describe(kind, () => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind);
      await session.ready();
    });
    afterAll(() => session?.close());

    marksAndCard(() => session);
    pageUnchanged(() => session);
    popup(() => session);
    if (kind === 'chromium') toolbar(() => session);
    acrossPages(() => session);
    openTabs(() => session);
    badInput(() => session);
    livingPages(() => session);
    framesAndDialogs(() => session);
    cardPlacement(() => session);
    anyPage(() => session);
    toldApart(() => session);
    sidePanel(() => session);
    accessible(() => session);
    noConnections(() => session);
    reload(() => session);

    describe('all this while', () => {
      test('no request left the browser but for the pages that were opened', () => {
        expect(session.strayRequests()).toEqual([]);
        expect(session.site.requests.length).toBeGreaterThan(5);
      });

      test('nothing complained', () => {
        expect(session.complaints).toEqual([]);
      });
    });
  });

  refusedDatabase(kind);
}
