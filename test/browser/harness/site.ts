import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const PAGES = new URL('../../pages/', import.meta.url);

/** Real news sites: the content script of the built extension is declared for them, and they are served from here. */
export const HOSTS = {
  first: 'www.reuters.com',
  second: 'tribune.com.pk',
  third: 'www.thehindu.com',
  /** No publisher's: the content script is not declared here. */
  elsewhere: 'crosscheck-test.example',
} as const;

export interface Site {
  readonly proxyPort: number;
  /** Every request that left the browser, as `https://host/path`; a refused connection as `host:port`. */
  readonly requests: readonly string[];
  /** Serves this page instead of the one in `test/pages`. */
  put(url: string, html: string): void;
  close(): Promise<void>;
}

/**
 * The whole internet as far as the browser knows: a proxy that answers for the hosts above with the pages in `test/pages`
 * and refuses everything else, and that remembers whatever was asked for.
 */
export async function openSite(): Promise<Site> {
  const requests: string[] = [];
  const pages = new Map<string, string>();
  const hosts: ReadonlySet<string> = new Set(Object.values(HOSTS));

  const certificate = await generate([{ name: 'commonName', value: 'Crosscheck test pages' }]);
  const server = createSecureServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const url = `https://${request.headers.host}${request.url}`;
      requests.push(url);
      answer(url, pages, response);
    },
  );

  const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(String(request.url));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => {});
    const host = String(request.url).split(':')[0]!;
    if (hosts.has(host)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.emit('connection', socket);
    } else {
      requests.push(String(request.url));
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    put: (url, html) => pages.set(url, html),
    close: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        server.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}

function answer(url: string, pages: ReadonlyMap<string, string>, response: ServerResponse): unknown {
  const { pathname } = new URL(url);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  const page = pages.get(url) ?? readPage(pathname);
  if (page === null) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function readPage(path: string): string | null {
  if (!/^\/[\w-]+\.html$/.test(path)) return null;
  try {
    return readFileSync(new URL(`.${path}`, PAGES), 'utf8');
  } catch {
    return null;
  }
}
