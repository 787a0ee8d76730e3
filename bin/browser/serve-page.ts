import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** Serves a page, and the files beside it, to this machine alone. Names below "localhost" need no name server. */
export async function servePage(file: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = dirname(file);
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodePath(request.url ?? '/')));
    const type = TYPES[extname(path).toLowerCase()];
    if (!type || !isFile(path)) return response.writeHead(404).end();
    // No charset: an HTML file says itself what it is written in.
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://news.localhost:${port}/${encodeURIComponent(basename(file))}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
