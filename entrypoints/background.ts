import { packHeaders } from 'virtual:pack-headers';
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledVocabulary } from '../data/vocabulary-bundled.ts';
import { createChecker } from '../lib/checking/check.ts';
import { openFactStore, openSeeded } from '../lib/facts/open-fact-store.ts';
import { badgeOf, countVerdicts } from '../lib/messages/badge.ts';
import { announceKept } from '../lib/messages/fact-changes.ts';
import { enterOpenTabs, syncGrantedSites } from '../lib/messages/granted-sites.ts';
import { readPackFile } from '../lib/messages/pack-file.ts';
import { createPageChecker } from '../lib/messages/page-checker.ts';
import type { PageReport, Reply } from '../lib/messages/protocol.ts';
import { readSettings, watchSettings, writeSettings } from '../lib/messages/settings-store.ts';
import { openSidePanel } from '../lib/messages/side-panel.ts';
import { stepMark } from '../lib/messages/step-mark.ts';
import { pairsToldApart, tellApart } from '../lib/messages/told-apart.ts';
import { whileAwake } from '../lib/messages/while-awake.ts';
import cardStyle from '../lib/page/card.css?inline';
import { createReaderFromBook } from '../lib/reading/reader.ts';
import markStyle from './page.content/style.css?inline';

export default defineBackground(() => {
  const checkPage = createPageChecker({
    createEngine: () => {
      const { vocabulary, book } = bundledVocabulary();
      return { reader: createReaderFromBook(vocabulary, book), checker: createChecker(vocabulary) };
    },
    openFactBase: () => openFactStore(packHeaders, readPackFile),
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    if (isFor('tell-apart', message)) void whileAwake(() => tellApart(message));
    if (!isFor('check-page', message)) return;
    void whileAwake(() => answer(message, sender, respond));
    return true;
  });

  async function answer(
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: Reply<PageReport>) => void,
  ): Promise<void> {
    let answeredAt = 0;
    const question = {
      settings: readSettings(),
      muted: pairsToldApart(),
      url: sender.url ?? null,
      isPrivate: sender.tab?.incognito ?? false,
      now: new Date(),
      styles: { card: cardStyle, marks: markStyle },
      onKept: () => announceKept(answeredAt),
    };
    const { reply, kept } = await checkPage(message, question);
    answeredAt = Date.now();
    respond(reply);
    if (reply.ok && sender.tab?.id !== undefined) await showBadge(sender.tab.id, reply.value);
    await kept;
  }

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-side-panel') void openSidePanel(tab);
    if (command === 'toggle-marks') void toggleMarks();
    if (command === 'next-mark') void stepMark(tab?.id, 1);
    if (command === 'previous-mark') void stepMark(tab?.id, -1);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void openSeeded(readPackFile);
    void syncGrantedSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  watchSettings(({ enabled }) => {
    if (!enabled) void clearBadges();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncGrantedSites().then(() => enterOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());
});

async function toggleMarks(): Promise<void> {
  const settings = await readSettings();
  await writeSettings({ ...settings, enabled: !settings.enabled });
}

function isFor(type: string, message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}

async function showBadge(tabId: number, { marks }: PageReport): Promise<void> {
  const { text, colour } = badgeOf(countVerdicts(marks));
  // The tab may be gone by now: nothing is lost then.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
  ]);
}

async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => browser.action.setBadgeText({ tabId: id, text: '' })));
}
