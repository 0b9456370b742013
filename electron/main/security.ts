import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, protocol, type Session, type WebContents, type WebPreferences } from 'electron';
import { APP_SCHEME, CONTENT_SECURITY_POLICY, fileForUrl, mimeType } from './app-scheme.ts';

const RENDERER_FOLDER = join(import.meta.dirname, '..', 'renderer');
const PRELOAD_FILE = join(import.meta.dirname, '..', 'preload', 'index.cjs');

/** Puente is used offline: Chromium gets no reason and no way to reach a network. */
const OFFLINE_SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** All that must be settled before the app is ready. */
export function secureBeforeReady(): void {
  for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);
  // Chromium cannot run its sandbox for root, as on build machines; everywhere else it is on for every process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}

/** A page stays where it was loaded: it opens no window, goes nowhere and embeds nothing. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Serves our pages and nothing else, and gives no page any permission. */
export function secureSession(session: Session): void {
  session.protocol.handle(APP_SCHEME, serve);
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnRequest(details.url) });
  });
}

function isOwnRequest(url: string): boolean {
  const own = [`${APP_SCHEME}:`, 'data:', `blob:${APP_SCHEME}:`];
  if (!app.isPackaged) own.push('devtools:');
  return own.some((prefix) => url.startsWith(prefix));
}

async function serve(request: Request): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = fileForUrl(request.url, RENDERER_FOLDER);
  const type = file && mimeType(file);
  if (!type) return refusal(404);
  try {
    return new Response(await readFile(file), { headers: headers(type) });
  } catch {
    return refusal(404);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain') });
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** What every window of ours runs with. `bridge` tells preload the names that it lets through. */
export function safeWebPreferences(bridge: string): WebPreferences {
  return {
    preload: PRELOAD_FILE,
    additionalArguments: [bridge],
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    // Chromium's own checker would fetch dictionaries; macOS brings its own.
    spellcheck: process.platform === 'darwin',
    devTools: !app.isPackaged,
  };
}
