import type { z } from 'zod';

/**
 * The first thing that a value breaks, as parameters of `bad-input`: the path of the field and the reason in signs that
 * need no language (`≥ 1`, `a | b`), or the schema's own word for it.
 */
export function describeIssue(error: z.ZodError, root = 'input'): { field: string; detail: string } {
  const issue = error.issues[0];
  if (!issue) return { field: root, detail: '?' };
  const path = issue.path.map(String);
  // A field that should not be there is itself the one to name.
  if (issue.code === 'unrecognized_keys') path.push(...issue.keys.slice(0, 1));
  return { field: path.join('.') || root, detail: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'unrecognized_keys':
      return issue.keys.join(', ');
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}
