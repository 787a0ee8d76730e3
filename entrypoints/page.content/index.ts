import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPatterns } from '../../data/publishers.ts';
import { factChange, lastKept } from '../../lib/messages/fact-changes.ts';
import { readPageSettings } from '../../lib/messages/page-settings.ts';
import type { Message } from '../../lib/messages/protocol.ts';
import { type Checked, createPageCheck, type PageCheck } from '../../lib/page/page-check.ts';
import { watchPage } from '../../lib/page/page-watch.ts';
import { isOnAt } from '../../lib/page/site-switch.ts';
import './style.css';

/** Kept between two runs of the script in one page, so that the second answers from the first. */
const kept = globalThis as { crosscheckPage?: { checked?: Checked } };

export default defineContentScript({
  // Wanted while building only: in every page, the list would weigh more than all else.
  matches: import.meta.env.SSR ? hostPatterns() : [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let settings = await readPageSettings();
    if (ctx.isInvalid || !document.body) return;
    kept.crosscheckPage ??= {};
    const memory = kept.crosscheckPage;
    const send = (message: Message<'check-page' | 'tell-apart'>) => browser.runtime.sendMessage(message);
    const check = createPageCheck({
      send,
      settings,
      signal: ctx.signal,
      memory,
      watch: (roots) => watch.alsoIn(roots),
    });
    const look = () => {
      if (ctx.isInvalid) return;
      if (isOnAt(settings, location.hostname)) void check.look();
      else check.clear('off');
    };
    const watch = watchPage(look, ctx.signal);

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.href.replace(/#.*/, '') === oldUrl.href.replace(/#.*/, '')) return;
      check.clear('checking');
      watch.navigated();
    });
    const catchUp = async () => {
      if (!document.hidden && !ctx.isInvalid) check.again(await lastKept());
    };
    ctx.addEventListener(document, 'visibilitychange', catchUp);
    // Back from the browser's cache of pages, which hears of nothing.
    ctx.addEventListener(window, 'pageshow', catchUp);
    // The listeners outlive the script where the extension is gone or a newer script runs: they fall silent.
    browser.storage.local.onChanged.addListener(async (changes: object) => {
      if (ctx.isInvalid) return;
      const change = factChange(changes);
      if (change === 'kept') return catchUp();
      if (change) return check.again(Date.now());
      settings = await readPageSettings();
      check.setShowAgreeing(settings.showAgreeing);
      look();
    });
    browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
      if (!ctx.isInvalid) answer(check, message, (value) => respond({ ok: true, value }));
    });
    look();
  },
});

function answer(check: PageCheck, message: unknown, respond: (value: unknown) => void): void {
  const { type, id, step } = (message ?? {}) as { type?: unknown; id?: unknown; step?: unknown };
  if (type === 'page-summary') respond(check.summary());
  if (type === 'show-claim') respond(check.show(String(id)));
  if (type === 'step-mark') respond(check.step(Number(step)));
}
