import type { Translator } from '../../../shared/i18n/translator.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Foot of every page, as wide as the text (the side margins of the print page's CSS): the plan's title and "Page x of y". Chromium fills the two spans with the numbers. */
export function footerTemplate(title: string, { t, locale }: Translator): string {
  const numbers = t('footer.page', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  const style =
    'width:100%;margin:0 14mm;display:flex;justify-content:space-between;gap:8mm;' +
    "font:8pt 'Source Sans 3','Liberation Sans',Arial,sans-serif;color:#4a5560";
  return `<div lang="${locale}" style="${style}"><span>${escapeHtml(title)}</span><span>${numbers}</span></div>`;
}

/** Number of pages of a PDF as Chromium writes it: the root of its page tree counts them all. */
export function pageCount(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ];
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  return Math.max(pages, ...counts.map(([, after, before]) => Number(after ?? before)));
}
