import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, fileForUrl, isAppUrl, mimeType } from './app-scheme.ts';

const root = '/opt/puente/renderer';

describe('fileForUrl', () => {
  it.each([
    ['app://puente/', `${root}/index.html`],
    ['app://puente/print.html?x=1#y', `${root}/print.html`],
    ['app://puente/assets/a-1.js', `${root}/assets/a-1.js`],
    ['app://puente/assets/ma%C3%B1ana.png', `${root}/assets/mañana.png`],
  ])('finds the file of %s', (url, file) => {
    expect(fileForUrl(url, root)).toBe(file);
  });

  it.each([
    'app://other/index.html',
    'app://puente:80/index.html',
    'app://user@puente/index.html',
    'https://puente/index.html',
    'file:///opt/puente/renderer/index.html',
    'app://puente/..%2f..%2fetc/passwd',
    'app://puente/assets/..%2f..%2fmain/index.js',
    'app://puente/%2e%2e%5c%2e%2e%5csecret.json',
    'app://puente/..%5csecret.json',
    'app://puente/C:%5csecret.json',
    'app://puente/a.js%00.png',
    'app://puente/.env.json',
    'app://puente/%E0%A4%A',
    'not a url',
  ])('refuses %s', (url) => {
    expect(fileForUrl(url, root)).toBeNull();
  });

  it('keeps dots that a URL parser resolves inside the folder', () => {
    for (const url of ['app://puente/../../secret.json', 'app://puente/%2e%2e/%2e%2e/secret.json']) {
      expect(fileForUrl(url, root) ?? `${root}/secret.json`).toBe(`${root}/secret.json`);
    }
  });
});

describe('isAppUrl', () => {
  it('accepts our host alone', () => {
    expect(isAppUrl('app://puente/index.html')).toBe(true);
    expect(isAppUrl('app://puente.evil/index.html')).toBe(false);
    expect(isAppUrl('about:blank')).toBe(false);
    expect(isAppUrl('')).toBe(false);
  });
});

describe('what is served', () => {
  it('knows the type of pages, code, styles, pictures and fonts only', () => {
    expect(mimeType('/a/b.JS')).toBe('text/javascript; charset=utf-8');
    expect(mimeType('/a/b.woff2')).toBe('font/woff2');
    expect(mimeType('/a/b.sqlite')).toBeNull();
  });

  it('carries a policy without any inline or remote source', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(CONTENT_SECURITY_POLICY).not.toContain('http');
  });
});
