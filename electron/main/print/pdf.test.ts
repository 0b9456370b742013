import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../../shared/i18n/translator.ts';
import { footerTemplate, pageCount } from './pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('pageCount', () => {
  it('counts pages and not the nodes of the page tree', () => {
    expect(
      pageCount(
        bytes(
          '<</Type /Pages\n/Count 3\n/Kids [1 0 R]>> <</Type /Page>> <</Type/Page /Parent 1 0 R>> <</Type /Page\n>>',
        ),
      ),
    ).toBe(3);
  });

  it('believes the page tree where single pages are compressed', () => {
    expect(pageCount(bytes('<</Kids [1 0 R] /Count 12 /Type /Pages>>'))).toBe(12);
  });
});

describe('footer', () => {
  it('has the title as text and the numbers in the language of the document', () => {
    const footer = footerTemplate('Fund <b> & "more"', translatorFor('es'));
    expect(footer).toContain('Fund &lt;b&gt; &amp; &quot;more&quot;');
    expect(footer).toContain('Página <span class="pageNumber"></span> de <span class="totalPages"></span>');
  });
});
