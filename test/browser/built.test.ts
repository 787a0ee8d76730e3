import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../../bin/browser/build-extension.ts';
import { BROWSER_KINDS } from '../../bin/browser/find-browser.ts';
import { hostPatterns } from '../../data/publishers.ts';

describe.each(BROWSER_KINDS)('the extension built for %s', (kind) => {
  const folder = builtExtension(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));

  test('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = kind === 'chromium' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  test('runs on the news sites of data/publishers and nowhere else', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual(hostPatterns().sort());
  });

  test('puts at most 45 kB into a page, and no list of sites', () => {
    const [script] = manifest.content_scripts[0].js;
    expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(45_000);
    expect(readFileSync(join(folder, script), 'utf8')).not.toContain('reuters.com');
  });

  test('starts its worker from at most 700 kB, all of it ASCII', () => {
    const script = readFileSync(join(folder, 'background.js'), 'latin1');
    expect(script.length).toBeLessThanOrEqual(700_000);
    expect(script).toMatch(/^[\0-\x7f]*$/);
  });

  test('may connect to nothing but itself', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('exposes none of its files to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('names every icon it declares', () => {
    const icons = Object.values<string>(manifest.icons ?? {});
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) expect(files).toContain(icon.replace(/^\//, ''));
  });

  test.each(['new Function(', 'eval('])('has no %s that would run', (call) => {
    // Zod carries one behind its "jitless" switch, which lib/facts turns on.
    const withCall = scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes(call));
    expect(withCall).toEqual([]);
  });
});
