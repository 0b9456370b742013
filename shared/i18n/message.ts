/** One message in both languages, in ICU MessageFormat. A missing language does not compile. */
export interface Message {
  readonly en: string;
  readonly es: string;
}

/** Declares a group of messages; keys keep their literal types. */
export function messages<Key extends string>(
  group: Readonly<Record<Key, Message>>,
): Readonly<Record<Key, Message>> {
  return group;
}
