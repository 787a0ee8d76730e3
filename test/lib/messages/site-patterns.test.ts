import { expect, test } from 'vitest';
import { covers, siteOf } from '../../../lib/messages/site-patterns.ts';

test.each([
  ['https://www.example.com:8443/a?b#c', 'www.example.com', '*://www.example.com/*'],
  ['http://example.org/', 'example.org', '*://example.org/*'],
])('the site of %s', (url, host, pattern) => {
  expect(siteOf(url)).toEqual({ host, pattern });
});

test.each([
  'chrome://settings/',
  'about:blank',
  'file:///tmp/a.html',
  'moz-extension://x/popup.html',
  '',
  'no address',
  undefined,
])('%s is no site', (url) => {
  expect(siteOf(url)).toBeNull();
});

test.each([
  ['*://*.bbc.co.uk/*', 'bbc.co.uk', true],
  ['*://*.bbc.co.uk/*', 'www.bbc.co.uk', true],
  ['*://*.bbc.co.uk/*', 'notbbc.co.uk', false],
  ['*://example.com/*', 'example.com', true],
  ['*://example.com/*', 'www.example.com', false],
  ['https://*/*', 'anything.example', true],
  ['<all_urls>', 'anything.example', true],
  ['nonsense', 'example.com', false],
])('%s covers %s: %s', (pattern, host, expected) => {
  expect(covers(pattern, host)).toBe(expected);
});
