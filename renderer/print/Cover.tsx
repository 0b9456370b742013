import { sectionId, SECTIONS } from './outline.ts';
import type { SectionProps } from './model.ts';

/** Longer titles are set smaller, so that even the longest keeps to one page. */
function titleSize(title: string): string {
  if (title.length > 220) return 'doc-cover__title doc-cover__title--longest';
  return title.length > 80 ? 'doc-cover__title doc-cover__title--long' : 'doc-cover__title';
}

export function Cover({ model, words }: SectionProps) {
  const { t, pick, date } = words;
  const { data, scenario } = model;
  const { info } = data.plan;
  const title = pick(info.name);
  const description = pick(scenario.description);
  const facts: readonly (readonly [string, string])[] = [
    [
      t('proposal.years'),
      t('proposal.yearRange', { first: String(info.firstYear), last: String(info.lastYear) }),
    ],
    [t('proposal.calendar'), t(`calendar.${info.calendar}`)],
    [t('proposal.changed'), date(data.changedAt)],
    [t('proposal.fingerprint'), data.fingerprint],
    [t('proposal.version'), `Puente ${data.appVersion}`],
  ];
  return (
    <section className="doc-sheet doc-cover" aria-labelledby={sectionId('cover')}>
      <div className="doc-cover__band">
        <p className="doc-cover__kind">{t('proposal.kind')}</p>
        <p className="doc-cover__draft">{t('proposal.draft')}</p>
      </div>
      <h1 id={sectionId('cover')} tabIndex={-1} className={titleSize(title)}>
        {title}
      </h1>
      {info.council ? <p className="doc-cover__council">{info.council}</p> : null}
      <p className="doc-cover__scenario">
        <strong>
          {t('proposal.scenario')}: {pick(scenario.name)}
        </strong>
        {description ? <span>{description}</span> : null}
      </p>
      <dl className="doc-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="doc-contents">
        <p className="doc-contents__head">{t('proposal.contents')}</p>
        <ol>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${sectionId(name)}`}>{t(`proposal.section.${name}`)}</a>
            </li>
          ))}
        </ol>
      </div>
      <p className="doc-cover__note">{t('proposal.draftNote')}</p>
    </section>
  );
}
