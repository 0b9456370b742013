import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import { describeIssue } from '../../../shared/contract/issues.ts';
import {
  descriptionOf,
  schemaOf,
  type ColumnKind,
  type KeyOf,
  type StoredRow,
  type StoredTable,
} from './tables.ts';

/** What SQLite stores in one column. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

// Made once: they parse every value that is written.
const textValue = z.string().nullable();
const numberValue = z.number().nullable();
const flagValue = z.boolean().nullable();
const bilingualValue = z.object({ en: z.string(), es: z.string() });
const provenanceValue = z.object({ kind: z.string(), source: z.unknown() });
const keyValue = z.union([z.string(), z.number()]);

/** `laneGroupId` → `lane_group_id`. */
function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns that a field takes. */
function columnsOfField(field: string, kind: ColumnKind): readonly string[] {
  const name = snakeCase(field);
  if (kind === 'bilingual') return [`${name}_en`, `${name}_es`];
  if (kind === 'provenance') return [`${name}_kind`, `${name}_source`];
  return [name];
}

/** All columns of a table, in the order of its description. */
export function columnsOf(table: StoredTable): readonly string[] {
  return Object.entries(descriptionOf(table).columns).flatMap(([field, kind]) => columnsOfField(field, kind));
}

export function keyColumnsOf(table: StoredTable): readonly string[] {
  return descriptionOf(table).key.map(snakeCase);
}

function encodeField(value: unknown, kind: ColumnKind): readonly SqlValue[] {
  switch (kind) {
    case 'text':
      return [textValue.parse(value)];
    case 'integer':
    case 'real':
      return [numberValue.parse(value)];
    case 'boolean': {
      const flag = flagValue.parse(value);
      return [flag === null ? null : Number(flag)];
    }
    case 'json':
      return [value === null ? null : JSON.stringify(value)];
    case 'bilingual': {
      const text = bilingualValue.parse(value);
      return [text.en, text.es];
    }
    case 'provenance': {
      const provenance = provenanceValue.parse(value);
      return [provenance.kind, JSON.stringify(provenance.source)];
    }
  }
}

function parseJson(text: SqlValue): unknown {
  return text === null ? null : (JSON.parse(String(text)) as unknown);
}

function decodeField(row: SqlRow, columns: readonly string[], kind: ColumnKind): unknown {
  const [first = null, second = null] = columns.map((column) => row[column] ?? null);
  switch (kind) {
    case 'text':
    case 'integer':
    case 'real':
      return first;
    case 'boolean':
      return first === null ? null : first === 1 ? true : first === 0 ? false : first;
    case 'json':
      return parseJson(first);
    case 'bilingual':
      return { en: first, es: second };
    case 'provenance':
      return { kind: first, source: parseJson(second) };
  }
}

/** Values of a row in the order of `columnsOf`. The row is parsed first: what does not fit its schema is not stored. */
export function encodeRow<T extends StoredTable>(
  table: T,
  row: StoredRow<T>,
): { readonly row: StoredRow<T>; readonly values: readonly SqlValue[] } {
  const parsed = schemaOf(table).safeParse(row);
  if (!parsed.success) throw new AppError('bad-input', describeIssue(parsed.error, table));
  const fields = parsed.data as Readonly<Record<string, unknown>>;
  const values = Object.entries(descriptionOf(table).columns).flatMap(([field, kind]) =>
    encodeField(fields[field], kind),
  );
  return { row: parsed.data, values };
}

/** A stored row as the plan's type. Throws an Error that names table and field when it does not fit. */
export function decodeRow<T extends StoredTable>(table: T, stored: SqlRow): StoredRow<T> {
  const fields: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(descriptionOf(table).columns)) {
    fields[field] = decodeField(stored, columnsOfField(field, kind), kind);
  }
  const parsed = schemaOf(table).safeParse(fields);
  if (parsed.success) return parsed.data;
  const { field, detail } = describeIssue(parsed.error, table);
  throw new Error(`${table}: ${field} ${detail}`);
}

/** Values of a row's primary key, in the key's order. */
export function keyValues<T extends StoredTable>(table: T, key: KeyOf<T>): readonly (string | number)[] {
  const fields = key as Readonly<Record<string, unknown>>;
  return descriptionOf(table).key.map((field) => keyValue.parse(fields[field]));
}
