import type { MouseEvent } from 'react';
import { useTranslator } from '../../lib/translator.tsx';
import { sectionId, SECTIONS, type SectionName } from '../../print/outline.ts';

/** Goes to a heading of the preview: it is scrolled to and gets the focus, so that reading goes on from there. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.closest('.doc-sheet')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function Outline() {
  const { t } = useTranslator();
  const parts: readonly (readonly [SectionName | 'cover', string])[] = [
    ['cover', t('proposal.view.cover')],
    ...SECTIONS.map((name) => [name, t(`proposal.section.${name}`)] as const),
  ];
  return (
    <section className="outline" aria-labelledby="proposal-outline">
      <h2 id="proposal-outline">{t('proposal.view.outline')}</h2>
      <ol>
        {parts.map(([name, label]) => (
          <li key={name}>
            <a href={`#${sectionId(name)}`} onClick={(event) => goTo(event, sectionId(name))}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
