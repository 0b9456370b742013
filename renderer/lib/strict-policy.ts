import { config } from 'zod';

/**
 * Import this before anything that declares schemas. zod otherwise tries `new Function` once, which the content
 * security policy refuses and reports.
 */
config({ jitless: true });
