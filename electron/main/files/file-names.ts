import { extname } from 'node:path';

const LONGEST_NAME = 100;

/** A title as the name of a file on every system: without forbidden characters, not too long, never empty. */
export function fileNameOf(title: string, fallback: string): string {
  const name = title
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00-\x1f/\\:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? fallback : name;
}

/** The path with its extension, which not every system's dialog adds. */
export function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}
