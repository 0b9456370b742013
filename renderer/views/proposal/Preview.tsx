import { useLayoutEffect, useRef, useState } from 'react';
import type { ProposalData } from '../../../shared/contract/proposal.ts';
import type { Language } from '../../../shared/contract/session.ts';
import { ProposalDocument } from '../../print/ProposalDocument.tsx';
import '../../styles/print.css';

/** CSS pixels across an A4 sheet. */
const SHEET_WIDTH = 794;
const SMALLEST = 0.45;
const LARGEST = 1.25;

/** How much the sheets are enlarged to fill the width at hand. */
function useScale() {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const fit = () => {
      const wanted = element.clientWidth / SHEET_WIDTH;
      // in steps, so that a scroll bar that comes and goes does not start a dance
      setScale(Math.floor(Math.min(LARGEST, Math.max(SMALLEST, wanted)) * 50) / 50);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  }, []);
  return { place, scale };
}

/** The proposal as sheets on the screen: the very components that are printed. */
export function Preview({
  data,
  language,
  label,
}: {
  data: ProposalData;
  language: Language;
  label: string;
}) {
  const { place, scale } = useScale();
  return (
    <section ref={place} className="preview" aria-label={label}>
      <div className="preview__sheets" style={{ zoom: scale }}>
        <ProposalDocument data={data} language={language} />
      </div>
    </section>
  );
}
