import { memo, useMemo, type ComponentType } from 'react';
import type { ProposalData } from '../../shared/contract/proposal.ts';
import type { Language } from '../../shared/contract/session.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { Cover } from './Cover.tsx';
import { proposalModel, type SectionProps } from './model.ts';
import { sectionId, SECTIONS, type SectionName } from './outline.ts';
import { AssumptionsSection } from './sections/AssumptionsSection.tsx';
import { CrossingsSection } from './sections/CrossingsSection.tsx';
import { FundsSection } from './sections/FundsSection.tsx';
import { LimitsSection } from './sections/LimitsSection.tsx';
import { ProjectsSection } from './sections/ProjectsSection.tsx';
import { RecommendationsSection } from './sections/RecommendationsSection.tsx';
import { SummarySection } from './sections/SummarySection.tsx';

interface DocumentProps {
  readonly data: ProposalData;
  readonly language: Language;
}

const CONTENT: Readonly<Record<SectionName, ComponentType<SectionProps>>> = {
  summary: SummarySection,
  funds: FundsSection,
  projects: ProjectsSection,
  crossings: CrossingsSection,
  recommendations: RecommendationsSection,
  assumptions: AssumptionsSection,
  limits: LimitsSection,
};

/**
 * The whole proposal. The print window turns it into a PDF, the Proposal view shows it on the screen; its looks are in
 * styles/print.css and depend on nothing around it.
 */
export const ProposalDocument = memo(function ProposalDocument({ data, language }: DocumentProps) {
  const words = translatorFor(language);
  const model = useMemo(() => proposalModel(data), [data]);
  return (
    <article className="doc" lang={words.locale}>
      <Cover model={model} words={words} />
      {SECTIONS.map((name) => {
        const Content = CONTENT[name];
        const id = sectionId(name);
        return (
          <section key={name} className={`doc-sheet doc-section doc-section--${name}`} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {words.t(`proposal.section.${name}`)}
            </h2>
            <Content model={model} words={words} />
          </section>
        );
      })}
    </article>
  );
});
