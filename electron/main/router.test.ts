import { describe, expect, it } from 'vitest';
import { route, type Sender } from './router.ts';

const planWindow: Sender = { audience: 'window', isMainFrame: true, url: 'app://puente/index.html' };
const printWindow: Sender = { audience: 'print', isMainFrame: true, url: 'app://puente/print.html' };

const codeOf = (sender: Sender, name: unknown, input: unknown): string => {
  const decision = route(sender, name, input);
  return decision.ok ? 'ok' : decision.error.code;
};

describe('route', () => {
  it('lets a window of ours send a known command', () => {
    expect(route(planWindow, 'session.open', { path: '/a.puente' })).toMatchObject({
      ok: true,
      name: 'session.open',
      input: { path: '/a.puente' },
    });
  });

  it.each([
    ['a window that is not registered', { ...planWindow, audience: null }],
    ['a frame inside a window', { ...planWindow, isMainFrame: false }],
    ['a page from elsewhere', { ...planWindow, url: 'https://example.com/' }],
    ['a page on another host', { ...planWindow, url: 'app://evil/index.html' }],
    ['a blank page', { ...planWindow, url: 'about:blank' }],
  ])('refuses %s', (_case, sender) => {
    expect(codeOf(sender, 'session.get', {})).toBe('bad-sender');
  });

  it('refuses names that do not exist, also those of every object', () => {
    for (const name of ['nothing', 'constructor', '__proto__', 7, null, undefined, {}]) {
      expect(codeOf(planWindow, name, {})).toBe('unknown-command');
    }
  });

  it('keeps the commands of the main process and of the print window away from other windows', () => {
    expect(codeOf(planWindow, 'engine.open', { path: '/etc/passwd' })).toBe('unknown-command');
    expect(codeOf(planWindow, 'print.job', {})).toBe('unknown-command');
    expect(codeOf(printWindow, 'print.job', {})).toBe('ok');
    expect(codeOf(printWindow, 'project.delete', { id: 'p1' })).toBe('unknown-command');
  });

  it('names the field of a payload that does not fit', () => {
    expect(route(planWindow, 'project.move', { id: 'p1', toRank: 0 })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', params: { field: 'toRank' } },
    });
    expect(route(planWindow, 'settings.update', { language: 'en', admin: true })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', params: { field: 'admin' } },
    });
    expect(route(planWindow, 'session.get', null)).toMatchObject({
      ok: false,
      error: { code: 'bad-input', params: { field: 'input' } },
    });
  });
});
