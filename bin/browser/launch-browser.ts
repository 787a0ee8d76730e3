import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { InstalledBrowser } from './find-browser.ts';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Send all traffic to a proxy on this port of this machine. */
  readonly proxyPort?: number;
  /** Stop Firefox's background page after this time without work; its own default is 30 s. */
  readonly backgroundIdleMs?: number;
  /** A prepared profile instead of a fresh one; it stays when the browser closes. */
  readonly profile?: string;
  /** Leave Ctrl-C to the caller, who closes the browser himself. */
  readonly ownSignals?: boolean;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
}

/** Starts the browser on a fresh temporary profile with the extension installed. The profile goes when it closes. */
export function launchBrowser(installed: InstalledBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  return installed.kind === 'firefox'
    ? launchFirefox(installed, options)
    : launchChromium(installed, options);
}

/** Without these, Chromium looks for updates and lists on its own. */
const CHROMIUM_QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

function sharedOptions(installed: InstalledBrowser, options: LaunchOptions) {
  return {
    executablePath: installed.path,
    headless: options.headless,
    acceptInsecureCerts: options.proxyPort !== undefined,
    defaultViewport: null,
    userDataDir: options.profile,
    handleSIGINT: !options.ownSignals,
    handleSIGTERM: !options.ownSignals,
    handleSIGHUP: !options.ownSignals,
  };
}

async function launchChromium(installed: InstalledBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  // Branded Chrome ignores --load-extension since 137; installing over the debugging pipe works in all of them.
  const browser = await puppeteer.launch({
    ...sharedOptions(installed, options),
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_QUIET,
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort
        ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  const extensionId = await install(browser, options.extension);
  return { browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}` };
}

async function launchFirefox(installed: InstalledBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    ...sharedOptions(installed, options),
    browser: 'firefox',
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      // The address of the extension's own pages is otherwise drawn at random.
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: uuid }),
      ...FIREFOX_QUIET,
      ...(options.backgroundIdleMs !== undefined && {
        'extensions.background.idle.timeout': options.backgroundIdleMs,
      }),
      ...(options.proxyPort !== undefined && proxyPreferences(options.proxyPort)),
    },
  });
  const extensionId = await install(browser, options.extension);
  return { browser, extensionId, extensionOrigin: `moz-extension://${uuid}` };
}

async function install(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What Firefox would ask for on its own, beyond what Puppeteer's profile already turns off. */
const FIREFOX_QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.firefoxRelay.feature': 'disabled',
};

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
