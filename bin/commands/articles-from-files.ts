import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { findArticles } from '../../lib/page/articles.ts';
import { toArticle } from '../../lib/page/spot.ts';
import type { Article } from '../../lib/reading/article.ts';

export interface FileArticle extends Article {
  /** The file as it was named. */
  readonly file: string;
}

/** The articles of an HTML or text file. Throws an `Error` with one clear line where the file cannot be read or holds none. */
export function articlesFromFile(file: string): FileArticle[] {
  const bytes = readBytes(file);
  if (bytes.subarray(0, 4096).includes(0)) throw new Error(`${file}: is no text or HTML file`);
  const text = decode(bytes);
  const articles = looksLikeHtml(file, text) ? fromHtml(text) : fromText(file, text);
  if (articles.length === 0)
    throw new Error(`${file}: no article found: one has a headline and some hundred words of text`);
  return articles.map((article) => ({ ...article, id: `${basename(file)}#${article.id}`, file }));
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : 'cannot be read'}`,
    );
  }
}

/** UTF-8, or what a <meta charset> in the first kilobyte says, as browsers do; Windows-1252 where neither fits. */
function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const declared = /<meta[^>]+charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
  for (const label of [declared, 'utf-8']) {
    if (!label) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown label, or bytes that it does not fit: try the next.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function looksLikeHtml(file: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html|head|body|article)/i.test(text.slice(0, 2000))
  );
}

/** Parsed as a browser would: linkedom alone leaves tags unclosed that the page leaves so. */
function fromHtml(text: string): Article[] {
  const { document } = parseHTML(serialize(parse(text)));
  return findArticles(document as unknown as Document, { url: null }).map(toArticle);
}

/** A headline is short and no sentence. */
const LONGEST_HEADLINE = 150;

/** A text file is one article: every paragraph a block, the first line its headline if it reads like one. */
function fromText(file: string, text: string): Article[] {
  const blocks = text
    .split(/\r?\n\s*\r?\n|\r?\n(?=\S)/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const [first = ''] = blocks;
  if (first === '') return [];
  const isHeadline = blocks.length > 1 && first.length <= LONGEST_HEADLINE && !/[.!?…]["'”’)]*$/.test(first);
  const title = isHeadline ? first : basename(file);
  const publisher = basename(file);
  return [
    { id: 'text', publisher, title, date: null, url: null, blocks: isHeadline ? blocks.slice(1) : blocks },
  ];
}

/** Paragraphs are parted by an empty line; where a text has none, each line is one. */
export function paragraphsOf(text: string): string[] {
  const parts = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return parts.length > 1 ? parts : text.split('\n').filter((line) => line.trim() !== '');
}
