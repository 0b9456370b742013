/**
 * The council's own programme: ranking, calendar and shape of the projects in the sample plan. All of it is assumption;
 * the facts about the projects are in data/projects.json and data/council-projects.json.
 */
export type PhaseTemplate = 'works' | 'works-under-way' | 'wastewater' | 'equipment' | 'service';

export interface ProgrammeEntry {
  readonly projectId: string;
  readonly template: PhaseTemplate;
  /** Fiscal year (US federal) in which the first phase starts, and months after its first month. */
  readonly startYear: number;
  readonly startOffset: number;
  readonly durationMonths: number;
  readonly mustFund: boolean;
  /** Cost within the plan, percent of the middle of the range: less where works are paid already, more for yearly costs. */
  readonly costPercent: number;
}

type Options = { readonly must?: true; readonly percent?: number; readonly offset?: number };

function entry(
  projectId: string,
  template: PhaseTemplate,
  startYear: number,
  durationMonths: number,
  { must, percent = 100, offset = 0 }: Options = {},
): ProgrammeEntry {
  return {
    projectId,
    template,
    startYear,
    startOffset: offset,
    durationMonths,
    mustFund: must ?? false,
    costPercent: percent,
  };
}

/** In the council's ranking, first to last. */
export const PROGRAMME: readonly ProgrammeEntry[] = [
  // Under contract or under way.
  entry('p-sbiwtp-expansion', 'works-under-way', 2027, 15, { must: true, percent: 15 }),
  entry('p-minute-328', 'works-under-way', 2027, 15, { must: true, percent: 20 }),
  entry('p-international-collector', 'works-under-way', 2027, 12, { must: true, percent: 30 }),
  entry('p-calexico-west-2b', 'works-under-way', 2027, 18, { must: true, percent: 60 }),
  entry('p-san-luis-1-modernization', 'works-under-way', 2027, 12, { must: true, percent: 25 }),
  entry('p-douglas-commercial', 'works-under-way', 2027, 24, { must: true, percent: 60 }),
  entry('p-brownsville-gateway-lpoe', 'works-under-way', 2027, 36, { must: true, percent: 80 }),
  // The rest in order of rank.
  entry('p-otay-mesa-east', 'works-under-way', 2028, 15, { percent: 12 }),
  entry('p-world-trade-expansion', 'works', 2027, 24),
  entry('p-pharr-second-span', 'works-under-way', 2027, 18, { percent: 50 }),
  entry('p-nuevo-laredo-wastewater', 'works-under-way', 2028, 18, { percent: 40 }),
  entry('p-tijuana-collectors', 'wastewater', 2027, 60, { offset: 6 }),
  entry('p-juarez-north-plant', 'wastewater', 2029, 66, { offset: 6 }),
  entry('p-nogales-plants', 'wastewater', 2028, 60),
  entry('p-multi-energy-portals', 'equipment', 2029, 60, { percent: 66 }),
  entry('p-san-ysidro-staffing', 'service', 2027, 27, { offset: 6 }),
  entry('p-calexico-west-staffing', 'service', 2028, 27, { offset: 6 }),
  entry('p-tijuana-pacific-plant', 'wastewater', 2028, 78),
  entry('p-air-network', 'equipment', 2027, 36, { offset: 6 }),
  entry('p-crossing-time-targets', 'equipment', 2028, 30),
  entry('p-planning-councils', 'service', 2027, 120),
  entry('p-mayors-council', 'service', 2027, 120),
  entry('p-local-committees', 'service', 2027, 120),
  entry('p-fast-expansion', 'service', 2028, 30, { offset: 6 }),
  entry('p-colombia-expansion', 'works', 2029, 48, { offset: 6 }),
  entry('p-calexico-east-lanes', 'works', 2029, 36),
  entry('p-ysleta-lanes', 'works', 2029, 36, { offset: 6 }),
  entry('p-juarez-el-barreal', 'wastewater', 2028, 42),
  entry('p-juarez-south-south', 'wastewater', 2027, 36, { offset: 6 }),
  entry('p-low-emission-california', 'works', 2034, 36),
  entry('p-tijuana-river-debris', 'wastewater', 2028, 72),
  entry('p-smugglers-gulch', 'wastewater', 2027, 12),
  entry('p-single-manifest', 'equipment', 2029, 42, { offset: 6 }),
  entry('p-commercial-hours', 'service', 2029, 24, { offset: 6 }),
  entry('p-camino-real-expansion', 'works', 2030, 42),
  entry('p-bota-modernization', 'works', 2029, 60),
  entry('p-anzalduas-cargo', 'works-under-way', 2028, 12, { percent: 25, offset: 6 }),
  entry('p-unified-cargo', 'equipment', 2029, 30),
  entry('p-data-sharing', 'equipment', 2031, 36, { offset: 6 }),
  entry('p-new-river', 'wastewater', 2032, 54, { offset: 6 }),
  entry('p-low-emission-texas', 'works', 2033, 48),
  entry('p-water-reuse', 'wastewater', 2030, 60),
  entry('p-nogales-collectors', 'wastewater', 2027, 42),
  entry('p-lower-river-wastewater', 'wastewater', 2031, 66, { offset: 6 }),
  entry('p-low-emission-el-paso', 'works', 2031, 42),
  entry('p-juarez-stormwater', 'wastewater', 2033, 48),
  entry('p-air-network-2', 'equipment', 2034, 36),
  entry('p-tires-waste', 'service', 2029, 84, { offset: 6 }),
  entry('p-goods-training', 'service', 2030, 60),
  entry('p-ctpat-expansion', 'service', 2032, 36, { offset: 6 }),
  entry('p-classification', 'service', 2033, 36),
  entry('p-origin-verification', 'equipment', 2033, 36),
  entry('p-worker-reporting', 'service', 2033, 45),
  entry('p-labor-training', 'service', 2033, 45),
  entry('p-labor-enforcement', 'service', 2033, 45),
  entry('p-chain-mapping', 'equipment', 2032, 36),
  entry('p-sme-support', 'service', 2033, 45),
  entry('p-economic-zones', 'service', 2033, 45),
  entry('p-pedestrian-comfort', 'works', 2032, 36, { offset: 6 }),
  entry('p-raul-castro-modernization', 'works', 2033, 48),
  entry('p-low-energy-portals', 'equipment', 2032, 60, { percent: 60 }),
  entry('p-flor-de-mayo', 'works', 2030, 42),
  entry('p-laredo-networks', 'works', 2032, 48, { offset: 6 }),
  entry('p-cbp-officers', 'service', 2033, 36, { percent: 300 }),
  entry('p-mx-12-northern', 'works', 2032, 60),
  entry('p-mx-19-customs', 'works', 2033, 48, { percent: 60 }),
  entry('p-tijuana-viaduct', 'works-under-way', 2032, 48, { percent: 40 }),
  entry('p-plant-incentives', 'service', 2030, 60),
];
