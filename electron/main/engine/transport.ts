import { fork } from 'node:child_process';
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { ToEngine } from '../../engine/protocol.ts';

/** One running engine process, however it is hosted. */
export interface EngineTransport {
  readonly pid: number | undefined;
  send(message: ToEngine): void;
  kill(): void;
}

export interface TransportEvents {
  onMessage(message: unknown): void;
  /** Called once: the process is gone, or could not be started. */
  onExit(reason: string): void;
}

export type StartTransport = (events: TransportEvents) => EngineTransport;

/** The plan store needs this Node or a later one. */
const STORE_NODE_MAJOR = 22;

/** Hosts the engine in a utility process where Electron's Node can run the plan store, in a Node of its own elsewhere. */
export function engineTransport(script: string, appFolder: string): StartTransport {
  const nodeMajor = Number.parseInt(process.versions.node, 10);
  return nodeMajor >= STORE_NODE_MAJOR
    ? (events) => inUtilityProcess(script, events)
    : (events) => inForkedNode(script, appFolder, events);
}

/** What the engine prints never reaches our stdout, which belongs to the JSON of a print order. */
const STDIO = ['ignore', 'ignore', 'inherit'] as const;

function inUtilityProcess(script: string, events: TransportEvents): EngineTransport {
  const child = utilityProcess.fork(script, [], { serviceName: 'Puente engine', stdio: [...STDIO] });
  child.on('message', (message) => events.onMessage(message));
  child.once('exit', (code) => events.onExit(`code ${code}`));
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => child.postMessage(message),
    kill: () => {
      child.kill();
    },
  };
}

function inForkedNode(script: string, appFolder: string, events: TransportEvents): EngineTransport {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const execPath = process.env['PUENTE_NODE'] ?? join(appFolder, 'node_modules', 'node', 'bin', binary);
  const child = fork(script, [], { execPath, execArgv: [], stdio: [...STDIO, 'ipc'] });
  let gone = false;
  const exit = (reason: string): void => {
    if (gone) return;
    gone = true;
    events.onExit(reason);
  };
  child.on('message', (message) => events.onMessage(message));
  child.once('error', (error) => exit(error.message));
  child.once('exit', (code, signal) => exit(signal ? `signal ${signal}` : `code ${code}`));
  return {
    pid: child.pid,
    // A send to a process that just died is reported by its exit.
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
