import { extname, join, normalize, sep } from 'node:path';

/** The app's pages live at `app://puente/…`; nothing else is ever loaded into a window. */
export const APP_SCHEME = 'app';
const APP_HOST = 'puente';
const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

export type PageName = 'index' | 'print';

export function pageUrl(page: PageName): string {
  return `${APP_ORIGIN}/${page}.html`;
}

/** True for a URL of our own pages. `new URL().origin` is "null" for such schemes, so the parts are compared. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return (
    parsed !== null &&
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.host === APP_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Type of a file that may be served; null for every other kind of file. */
export function mimeType(file: string): string | null {
  return MIME_TYPES[extname(file).toLowerCase()] ?? null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Control characters, the other separator, drive letters and streams have no place in the path of a page. */
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\x00-\x1f\\:]/;

/** The file below `root` that a URL means; null where it means none of ours. */
export function fileForUrl(url: string, root: string): string | null {
  if (!isAppUrl(url)) return null;
  const path = decoded(new URL(url).pathname);
  if (path === null || UNWANTED.test(path)) return null;
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment.startsWith('.'))) return null;
  const file = normalize(join(root, ...(segments.length === 0 ? ['index.html'] : segments)));
  return file.startsWith(root + sep) ? file : null;
}

/**
 * Nothing may be loaded but our own files, nothing may be sent anywhere, no page may frame another. Style attributes
 * that the interface sets through the CSSOM need no permission; style elements in the page are refused.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
