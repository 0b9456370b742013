import { heartChart } from '../charts/heart-chart.ts';
import type { ChartTheme } from '../charts/theme.ts';
import { heartOf, type Heart } from '../../shared/domain/heart.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { crossingName, type ProposalModel } from './model.ts';

const STATISTIC = 'mean';

/** Colours for white paper. They differ in lightness as much as in hue, so that a grey print tells them apart. */
const PAPER = {
  text: '#16202b',
  muted: '#3f4a58',
  grid: '#d7dde4',
  surface: '#ffffff',
  target: '#000000',
  bar: '#a9bccd',
  barEdge: '#6d8193',
  danger: '#8f1a16',
  series: ['#0a4f8a', '#a84300', '#00664f', '#6f2f74'],
  fontFamily: "'Source Sans 3', 'Segoe UI', sans-serif",
} as const satisfies Omit<ChartTheme, 'fontSize'>;

/** The chart's type, in CSS pixels. */
export function paperTheme(fontSize: number): ChartTheme {
  return { ...PAPER, fontSize };
}

/** The figures of the whole border. */
export function borderHeart({ data }: ProposalModel): Heart {
  const { plan, evaluation } = data;
  return heartOf({
    evaluations: [evaluation],
    laneGroups: plan.laneGroups,
    targets: plan.targets,
    observations: plan.observations,
    projects: plan.projects,
    effects: plan.effects,
    firstYear: plan.info.firstYear,
    lastYear: plan.info.lastYear,
    place: { kind: 'border' },
    statistic: STATISTIC,
  });
}

/** The chart of the whole border in the proposal's scenario. */
export function borderChart(model: ProposalModel, heart: Heart, words: Translator, theme: ChartTheme) {
  const { plan } = model.data;
  return heartChart({
    heart,
    statistic: STATISTIC,
    currency: plan.info.currency,
    placeName: null,
    scenarioName: () => words.pick(model.scenario.name),
    laneGroupName: (id) => {
      const laneGroup = plan.laneGroups.find((candidate) => candidate.id === id);
      const crossing = crossingName(model.crossings.get(laneGroup?.crossingId ?? ''));
      return laneGroup
        ? words.t('proposal.laneOf', { crossing, lane: words.t(`laneGroup.${laneGroup.kind}`) })
        : id;
    },
    translator: words,
    theme,
  });
}
