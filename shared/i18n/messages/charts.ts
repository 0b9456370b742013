import { messages } from '../message.ts';

/** Charts, their table twins and the actions beside them. */
export const chartMessages = messages({
  'chart.showTable': { en: 'Show table', es: 'Ver tabla' },
  'chart.showChart': { en: 'Show chart', es: 'Ver gráfica' },
  'chart.actions': { en: 'Export {title}', es: 'Exportar {title}' },
  'chart.copyPng': { en: 'Copy as PNG', es: 'Copiar como PNG' },
  'chart.savePng': { en: 'Save as PNG…', es: 'Guardar como PNG…' },
  'chart.saveCsv': { en: 'Export CSV…', es: 'Exportar CSV…' },
  'chart.copied': { en: 'The chart is on the clipboard.', es: 'La gráfica está en el portapapeles.' },
  'chart.saved': { en: 'Saved: {path}', es: 'Guardado: {path}' },
  'chart.imageOf': {
    en: 'Chart: {title}. Its figures are in the table.',
    es: 'Gráfica: {title}. Sus cifras están en la tabla.',
  },
  'heart.title': {
    en: 'Crossing-time targets against spending',
    es: 'Metas de tiempo de cruce frente al gasto',
  },
  'heart.subtitleBorder': {
    en: 'Whole border, {statistic} wait: traffic-weighted over the {count, plural, one {lane group that has} other {# lane groups that have}} a target',
    es: 'Toda la frontera, espera ({statistic}): ponderada por tráfico sobre {count, plural, one {el grupo de carriles que tiene} other {los # grupos de carriles que tienen}} meta',
  },
  'heart.subtitlePlace': {
    en: '{place}, {statistic} wait{count, plural, =1 {} other {: traffic-weighted over # lane groups}}',
    es: '{place}, espera ({statistic}){count, plural, =1 {} other {: ponderada por tráfico sobre # grupos de carriles}}',
  },
  'heart.axisYears': {
    en: 'Year (waits by calendar year, money by fiscal year)',
    es: 'Año (esperas por año calendario, dinero por año fiscal)',
  },
  'heart.axisMinutes': { en: 'Wait, minutes', es: 'Espera, minutos' },
  'heart.axisMoney': {
    en: 'Cumulative programmed, {unit}',
    es: 'Programado acumulado, {unit}',
  },
  'heart.target': { en: 'Target', es: 'Meta' },
  'heart.observed': { en: 'Observed mean', es: 'Promedio observado' },
  'heart.predicted': { en: 'Predicted wait', es: 'Espera pronosticada' },
  'heart.predictedOf': { en: 'Predicted: {scenario}', es: 'Pronóstico: {scenario}' },
  'heart.money': { en: 'Programmed, cumulative', es: 'Programado, acumulado' },
  'heart.moneyOf': { en: 'Programmed: {scenario}', es: 'Programado: {scenario}' },
  'heart.year': { en: 'Year', es: 'Año' },
  'heart.openings': {
    en: '{count, plural, one {# opening} other {# openings}}',
    es: '{count, plural, one {# apertura} other {# aperturas}}',
  },
  'heart.openingsColumn': { en: 'Projects opening ({scenario})', es: 'Proyectos que abren ({scenario})' },
  'heart.overloadedColumn': {
    en: 'Overloaded lane groups ({scenario})',
    es: 'Grupos saturados ({scenario})',
  },
  'heart.overloadedMark': {
    en: '{count} overloaded',
    es: '{count, plural, one {# saturado} other {# saturados}}',
  },
  'heart.overloadedNote': {
    en: '{scenario}: in {year}, {count, plural, one {# lane group is} other {# lane groups are}} overloaded (demand exceeds a week’s capacity, no average exists) and left out; where they carry over a tenth of the traffic, no mean is drawn.',
    es: '{scenario}: en {year}, {count, plural, one {# grupo de carriles está saturado y no se cuenta} other {# grupos de carriles están saturados y no se cuentan}} (la demanda rebasa la capacidad semanal y no existe promedio); donde llevan más de una décima parte del tráfico no se muestra promedio.',
  },
  'heart.otherTargetsNote': {
    en: '{count, plural, one {# target is} other {# targets are}} set in another measure or statistic and not drawn in the target line.',
    es: 'Sin mostrar en la línea de meta: {count, plural, one {# meta definida} other {# metas definidas}} en otra medida o estadístico.',
  },
  'heart.noTargetNote': {
    en: 'No lane group here has a target; the mean is over all of them.',
    es: 'Ningún grupo de carriles aquí tiene meta; el promedio es sobre todos.',
  },
  'heart.observedNote': {
    en: 'Observed waits exist for {n} of the {m} lane groups, too little of the traffic to draw a mean; choose a crossing to see them.',
    es: 'Hay esperas observadas de {n} de los {m} grupos de carriles, muy poco del tráfico para mostrar un promedio; elija un cruce para verlas.',
  },
  'heart.noMoneyNote': {
    en: 'No money is programmed here.',
    es: 'Aquí no hay dinero programado.',
  },
});
