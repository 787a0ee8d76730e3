import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What an address answers with. */
export interface Served {
  /** "text/html; charset=utf-8" */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Further response headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Proxy {
  readonly port: number;
  /** Every request that left the browser, as `https://host/path`; a refused connection as `host:port`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** The whole internet as far as a browser knows: `answer` speaks for these hosts, everything else is refused and remembered. */
export async function openProxy(
  hosts: ReadonlySet<string>,
  answer: (url: string) => Served | null,
): Promise<Proxy> {
  const requests: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'Crosscheck test pages' }]);
  const server = createSecureServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const url = `https://${request.headers.host}${request.url}`;
      requests.push(url);
      send(url, answer(url), response);
    },
  );
  const proxy = createServer((request, response) => {
    const url = String(request.url);
    requests.push(url);
    if (hosts.has(URL.parse(url)?.hostname ?? '')) send(url, answer(url), response);
    else response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => {});
    if (hosts.has(String(request.url).split(':')[0]!)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.emit('connection', socket);
    } else {
      requests.push(String(request.url));
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        server.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}

function send(url: string, served: Served | null, response: ServerResponse): void {
  if (new URL(url).pathname === '/favicon.ico') response.writeHead(204).end();
  else if (!served) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': served.type, ...served.headers }).end(served.body);
}
