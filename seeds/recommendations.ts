import type { Recommendation } from '../shared/domain/reference.ts';

/**
 * The six recommendations that the US-Mexico Border Mayors Association sent to the US Trade Representative for the
 * USMCA joint review (December 2025), and the measures under each. Every project is filed under one measure.
 */
export const RECOMMENDATIONS: readonly Recommendation[] = [
  {
    id: 'rec-1',
    number: 1,
    title: { en: 'Modernize border crossings', es: 'Modernizar los cruces fronterizos' },
    measures: [
      {
        id: 'm-1-fund',
        title: { en: 'Trilateral infrastructure fund', es: 'Fondo trilateral de infraestructura' },
      },
      {
        id: 'm-1-hours',
        title: { en: '24/7 operations', es: 'Operación las 24 horas, los 7 días de la semana' },
      },
      { id: 'm-1-technology', title: { en: 'Inspection technology', es: 'Tecnología de inspección' } },
      {
        id: 'm-1-councils',
        title: { en: 'Binational planning councils', es: 'Consejos binacionales de planeación' },
      },
      {
        id: 'm-1-targets',
        title: { en: 'Public crossing-time targets', es: 'Metas públicas de tiempo de cruce' },
      },
      { id: 'm-1-fast', title: { en: 'FAST expansion', es: 'Ampliación del programa FAST' } },
      { id: 'm-1-ctpat', title: { en: 'C-TPAT expansion', es: 'Ampliación del programa C-TPAT' } },
    ],
  },
  {
    id: 'rec-2',
    number: 2,
    title: { en: 'Environmental cooperation', es: 'Cooperación ambiental' },
    measures: [
      {
        id: 'm-2-border2030',
        title: {
          en: 'Border 2030 program, at least US$200 million a year',
          es: 'Programa Frontera 2030, al menos 200 millones de dólares al año',
        },
      },
      {
        id: 'm-2-treatment-tijuana',
        title: {
          en: 'Treatment-system upgrades in Tijuana',
          es: 'Mejora de los sistemas de saneamiento en Tijuana',
        },
      },
      {
        id: 'm-2-treatment-juarez',
        title: {
          en: 'Treatment-system upgrades in Juárez',
          es: 'Mejora de los sistemas de saneamiento en Ciudad Juárez',
        },
      },
      {
        id: 'm-2-treatment-nogales',
        title: {
          en: 'Treatment-system upgrades in Nogales',
          es: 'Mejora de los sistemas de saneamiento en Nogales',
        },
      },
      {
        id: 'm-2-air',
        title: {
          en: 'Trinational air-monitoring network',
          es: 'Red trinacional de monitoreo de la calidad del aire',
        },
      },
      {
        id: 'm-2-low-emission',
        title: { en: 'Low-emission vehicle lanes', es: 'Carriles para vehículos de bajas emisiones' },
      },
    ],
  },
  {
    id: 'rec-3',
    number: 3,
    title: { en: 'Logistics', es: 'Logística' },
    measures: [
      {
        id: 'm-3-operations',
        title: { en: 'Streamlined cross-border operations', es: 'Operaciones transfronterizas más ágiles' },
      },
      {
        id: 'm-3-networks',
        title: { en: 'Integrated transport networks', es: 'Redes de transporte integradas' },
      },
      { id: 'm-3-manifest', title: { en: 'Single customs manifest', es: 'Manifiesto aduanero único' } },
      {
        id: 'm-3-classification',
        title: {
          en: 'Aligned classification rules among the three countries',
          es: 'Reglas de clasificación arancelaria armonizadas entre los tres países',
        },
      },
      { id: 'm-3-data', title: { en: 'Data sharing', es: 'Intercambio de datos' } },
      {
        id: 'm-3-training',
        title: {
          en: 'Staff training for goods processing',
          es: 'Capacitación del personal para el despacho de mercancías',
        },
      },
    ],
  },
  {
    id: 'rec-4',
    number: 4,
    title: {
      en: 'Local participation in USMCA governance',
      es: 'Participación local en la gobernanza del T-MEC',
    },
    measures: [
      { id: 'm-4-mayors', title: { en: 'USMCA Mayors Council', es: 'Consejo de Alcaldes del T-MEC' } },
      {
        id: 'm-4-committees',
        title: {
          en: 'Local authorities in environmental, labor and trade-facilitation committees',
          es: 'Autoridades locales en los comités ambiental, laboral y de facilitación del comercio',
        },
      },
      {
        id: 'm-4-zones',
        title: {
          en: 'Special economic zones with faster access to federal programs',
          es: 'Zonas económicas especiales con acceso más rápido a programas federales',
        },
      },
    ],
  },
  {
    id: 'rec-5',
    number: 5,
    title: { en: 'Labor standards', es: 'Normas laborales' },
    measures: [
      {
        id: 'm-5-training',
        title: {
          en: 'Joint training with mutual certification',
          es: 'Capacitación conjunta con certificación mutua',
        },
      },
      {
        id: 'm-5-enforcement',
        title: {
          en: 'Technical assistance for labor-law enforcement',
          es: 'Asistencia técnica para la aplicación de la legislación laboral',
        },
      },
      {
        id: 'm-5-reporting',
        title: { en: 'Safe worker reporting', es: 'Denuncia segura para las personas trabajadoras' },
      },
    ],
  },
  {
    id: 'rec-6',
    number: 6,
    title: { en: 'Supply chains', es: 'Cadenas de suministro' },
    measures: [
      {
        id: 'm-6-mapping',
        title: {
          en: 'Mapping of critical links in shared databases',
          es: 'Mapeo de eslabones críticos en bases de datos compartidas',
        },
      },
      {
        id: 'm-6-incentives',
        title: {
          en: 'Incentives for plants in border areas',
          es: 'Incentivos para plantas en zonas fronterizas',
        },
      },
      {
        id: 'm-6-customs',
        title: {
          en: 'Simplified customs and rule-of-origin verification',
          es: 'Aduanas y verificación de reglas de origen simplificadas',
        },
      },
      { id: 'm-6-smes', title: { en: 'Technical support for SMEs', es: 'Apoyo técnico para pymes' } },
    ],
  },
];
