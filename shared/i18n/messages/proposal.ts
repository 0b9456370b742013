import { messages } from '../message.ts';

/** Words of the printed proposal and of the view that previews and exports it. */
export const proposalMessages = messages({
  // cover
  'proposal.kind': { en: 'Proposal', es: 'Propuesta' },
  'proposal.title': { en: 'Proposal: {plan} ({scenario})', es: 'Propuesta: {plan} ({scenario})' },
  'proposal.draft': { en: 'Draft', es: 'Borrador' },
  'proposal.scenario': { en: 'Scenario', es: 'Escenario' },
  'proposal.years': { en: 'Fiscal years', es: 'Años fiscales' },
  'proposal.yearRange': { en: '{first} to {last}', es: '{first} a {last}' },
  'proposal.calendar': { en: 'Fiscal calendar', es: 'Calendario fiscal' },
  'proposal.changed': { en: 'Last change to the plan', es: 'Último cambio del plan' },
  'proposal.fingerprint': { en: 'Fingerprint of the figures', es: 'Huella de las cifras' },
  'proposal.version': { en: 'Prepared with', es: 'Elaborado con' },
  'proposal.contents': { en: 'Contents', es: 'Contenido' },
  'proposal.draftNote': {
    en: 'Draft for discussion. No council has adopted it.',
    es: 'Borrador para discusión. Ningún consejo lo ha adoptado.',
  },

  // headings
  'proposal.section.summary': { en: 'Summary', es: 'Resumen' },
  'proposal.section.funds': { en: 'Funds by year', es: 'Fondos por año' },
  'proposal.section.projects': { en: 'Ranked projects', es: 'Proyectos por prioridad' },
  'proposal.section.crossings': {
    en: 'Crossing-time targets against spending',
    es: 'Metas de tiempo de cruce frente al gasto',
  },
  'proposal.section.recommendations': {
    en: 'How the projects answer the recommendations',
    es: 'Cómo responden los proyectos a las recomendaciones',
  },
  'proposal.section.assumptions': { en: 'Assumptions and sources', es: 'Supuestos y fuentes' },
  'proposal.section.limits': { en: 'Limits of the model', es: 'Límites del modelo' },

  // notes under headings and tables
  'proposal.note.millions': {
    en: 'Amounts in millions of {currency}, year-of-expenditure money. Figures are rounded; totals are sums of the exact amounts.',
    es: 'Montos en millones de {currency}, a precios del año de gasto. Las cifras se redondean; los totales suman los montos exactos.',
  },
  'proposal.note.fiscalYears': {
    en: 'A fiscal year is named after the calendar year in which it ends: {calendar}.',
    es: 'Cada año fiscal lleva el nombre del año calendario en que termina: {calendar}.',
  },
  'proposal.note.noLaw': {
    en: 'Funds like these do not exist in law. Contributions, shares, eligibility and carry-over are assumptions of the council.',
    es: 'Fondos como estos no existen en ley. Las aportaciones, los porcentajes, la elegibilidad y los remanentes son supuestos del consejo.',
  },

  // summary
  'proposal.key.programmed': { en: 'Programmed', es: 'Programado' },
  'proposal.key.unfunded': { en: 'Unfunded', es: 'Sin fondos' },
  'proposal.key.projects': { en: 'Projects funded in full', es: 'Proyectos con fondos completos' },
  'proposal.key.floors': {
    en: 'Fund-years that meet the floor',
    es: 'Años en que los fondos cumplen su piso',
  },
  'proposal.key.targets': { en: 'Targets met in {year}', es: 'Metas cumplidas en {year}' },
  'proposal.key.delay': { en: 'Hours of delay, {first} to {last}', es: 'Horas de demora, {first} a {last}' },
  'proposal.key.ofCost': {
    en: 'of {cost} that the projects cost',
    es: 'de {cost} que cuestan los proyectos',
  },
  'proposal.key.years': { en: 'fiscal years {first} to {last}', es: 'años fiscales {first} a {last}' },
  'proposal.key.partly': {
    en: '{partly, plural, =0 {none partly funded} other {# partly funded}}, {unfunded, plural, =0 {none unfunded} other {# unfunded}}',
    es: '{partly, plural, =0 {ninguno con fondos parciales} other {# con fondos parciales}}, {unfunded, plural, =0 {ninguno sin fondos} other {# sin fondos}}',
  },
  'proposal.key.noFloor': { en: 'no fund has a floor', es: 'ningún fondo tiene piso' },
  'proposal.key.targetsFirst': { en: '{met} of {total} in {year}', es: '{met} de {total} en {year}' },
  'proposal.key.noTargets': { en: 'no target has been set', es: 'no se ha fijado ninguna meta' },
  'proposal.key.unstable': {
    en: '{count, plural, =0 {all lane groups} one {without # overloaded lane group} other {without # overloaded lane groups}}',
    es: '{count, plural, =0 {todos los grupos de carriles} one {sin # grupo de carriles saturado} other {sin # grupos de carriles saturados}}',
  },
  'proposal.of': { en: '{part} of {whole}', es: '{part} de {whole}' },
  'proposal.millionHours': { en: '{hours} M h', es: '{hours} M h' },
  'proposal.change': { en: '{from} to {to}', es: '{from} a {to}' },
  'proposal.summary.money': {
    en: 'The {count, plural, one {# project} other {# projects}} of the scenario “{scenario}” cost {cost} in year-of-expenditure money ({constant} at the prices of their base years). From fiscal year {first} to {last}, {programmed} of it is programmed and {unfunded} has no funds.',
    es: '{count, plural, one {El # proyecto del escenario «{scenario}» cuesta} other {Los # proyectos del escenario «{scenario}» cuestan}} {cost} a precios del año de gasto ({constant} a precios de su año base). Del año fiscal {first} al {last} se programan {programmed} y {unfunded} no tienen fondos.',
  },
  'proposal.summary.projects': {
    en: '{funded} of {fundable} projects are funded in full; {partly, plural, =0 {none is} one {# is} other {# are}} funded in part and {unfunded, plural, =0 {none is} one {# is} other {# are}} not funded.',
    es: '{funded} de {fundable} proyectos tienen fondos completos; {partly, plural, =0 {ninguno los tiene} one {# los tiene} other {# los tienen}} en parte y {unfunded, plural, =0 {ninguno carece de ellos} one {# carece de ellos} other {# carecen de ellos}}.',
  },
  'proposal.summary.floor': {
    en: 'The fund “{fund}” must programme at least {floor} a year and does so in {met} of {total} fiscal years.',
    es: 'El fondo «{fund}» debe programar al menos {floor} al año y lo hace en {met} de {total} años fiscales.',
  },
  'proposal.summary.targets': {
    en: 'In {last}, {met} of the {total} lane groups with a target meet it; in {first} it is {metFirst} of {totalFirst}.',
    es: 'En {last}, {met} de los {total} grupos de carriles con meta la cumplen; en {first} son {metFirst} de {totalFirst}.',
  },
  'proposal.summary.delay': {
    en: 'Travellers wait {hoursFirst} million hours in {first} and {hoursLast} million in {last}.',
    es: 'Quienes cruzan esperan {hoursFirst} millones de horas en {first} y {hoursLast} millones en {last}.',
  },
  'proposal.summary.unstable': {
    en: 'That leaves out lane groups whose demand exceeds what their booths can serve in a week, so that the queue grows without end: {countFirst} in {first} and {countLast} in {last}.',
    es: 'No se cuentan los grupos de carriles cuya demanda supera lo que sus casetas atienden en una semana, de modo que la fila crece sin fin: {countFirst} en {first} y {countLast} en {last}.',
  },
  'proposal.summary.gaps': {
    en: 'Largest gaps to target in {year}',
    es: 'Mayores brechas frente a la meta en {year}',
  },
  'proposal.summary.noGaps': {
    en: 'No lane group misses its target in {year}.',
    es: 'Ningún grupo de carriles incumple su meta en {year}.',
  },
  'proposal.summary.partners': { en: 'Contributions by partner', es: 'Aportaciones por socio' },
  'proposal.partner': { en: 'Partner', es: 'Socio' },
  'proposal.total': { en: 'Total', es: 'Total' },
  'proposal.share': { en: 'Share', es: 'Proporción' },

  // funds
  'proposal.funds.contributions': {
    en: '{fund}: contributions by partner and fiscal year',
    es: '{fund}: aportaciones por socio y año fiscal',
  },
  'proposal.funds.flows': {
    en: '{fund}: money in and out by fiscal year',
    es: '{fund}: entradas y salidas por año fiscal',
  },
  'proposal.funds.none': { en: 'The plan has no fund.', es: 'El plan no tiene fondos.' },
  'proposal.funds.noContributions': {
    en: 'No partner contributes to this fund.',
    es: 'Ningún socio aporta a este fondo.',
  },
  'proposal.funds.identity': {
    en: 'Allocated + carried in = programmed + carried out + lapsed, in every year.',
    es: 'Asignado + remanente inicial = programado + remanente final + vencido, en cada año.',
  },
  'proposal.col.year': { en: 'Year', es: 'Año' },
  'proposal.col.fiscalYear': { en: 'Fiscal year', es: 'Año fiscal' },
  'proposal.col.allocated': { en: 'Allocated', es: 'Asignado' },
  'proposal.col.carryIn': { en: 'Carried in', es: 'Remanente inicial' },
  'proposal.col.programmed': { en: 'Programmed', es: 'Programado' },
  'proposal.col.carryOut': { en: 'Carried out', es: 'Remanente final' },
  'proposal.col.lapsed': { en: 'Lapsed', es: 'Vencido' },
  'proposal.col.floor': { en: 'Floor', es: 'Piso' },
  'proposal.col.floorMet': { en: 'Floor met', es: 'Cumple el piso' },
  'proposal.yes': { en: 'Yes', es: 'Sí' },
  'proposal.no': { en: 'No', es: 'No' },
  'proposal.noFloor': { en: 'No floor', es: 'Sin piso' },

  // projects
  'proposal.projects.table': {
    en: 'Projects of the scenario in the order in which they are programmed',
    es: 'Proyectos del escenario en el orden en que se programan',
  },
  'proposal.projects.order': {
    en: 'Must-fund projects come first, then the council’s ranking. {rule}',
    es: 'Primero van los proyectos de fondeo obligatorio y después el orden de prioridad del consejo. {rule}',
  },
  'proposal.rule.whole-projects': {
    en: 'A project is programmed only if all its years within the plan can be paid; otherwise the next one gets its turn.',
    es: 'Un proyecto se programa solo si se pueden pagar todos sus años dentro del plan; si no, sigue el siguiente.',
  },
  'proposal.rule.partial': {
    en: 'Every project takes the money that is left, as far as it goes.',
    es: 'Cada proyecto toma el dinero que queda, hasta donde alcance.',
  },
  'proposal.projects.constant': {
    en: 'Constant cost is in money of each phase’s price-base year; YOE cost is escalated to the year of expenditure. A project opens only when all its cost is programmed.',
    es: 'El costo constante está a precios del año base de cada fase; el costo AG se actualiza al año de gasto. Un proyecto abre solo cuando todo su costo está programado.',
  },
  'proposal.projects.none': {
    en: 'The scenario has no project.',
    es: 'El escenario no tiene proyectos.',
  },
  'proposal.projects.excluded': {
    en: 'Projects that are not in this scenario',
    es: 'Proyectos que no están en este escenario',
  },
  'proposal.projects.mustFund': { en: 'must fund', es: 'fondeo obligatorio' },
  'proposal.col.rank': { en: 'Rank', es: 'Lugar' },
  'proposal.col.code': { en: 'Code', es: 'Clave' },
  'proposal.col.project': { en: 'Project, sponsor, side', es: 'Proyecto, promotor, lado' },
  'proposal.col.title': { en: 'Project', es: 'Proyecto' },
  'proposal.col.sponsor': { en: 'Sponsor', es: 'Promotor' },
  'proposal.col.side': { en: 'Side', es: 'Lado' },
  'proposal.col.start': { en: 'Start', es: 'Inicio' },
  'proposal.col.opening': { en: 'Opening', es: 'Apertura' },
  'proposal.col.constant': { en: 'Cost, constant', es: 'Costo constante' },
  'proposal.col.yoe': { en: 'Cost, YOE', es: 'Costo AG' },
  'proposal.col.unfunded': { en: 'Unfunded', es: 'Sin fondos' },
  'proposal.col.state': { en: 'State', es: 'Estado' },

  // crossings
  'proposal.chart.alt': {
    en: 'Chart for the whole border, {first} to {last}: programmed money adds up to {money}; {metFirst} of {totalFirst} targets are met in {first} and {metLast} of {totalLast} in {last}. The table below holds the figures.',
    es: 'Gráfica de toda la frontera, {first} a {last}: lo programado suma {money}; se cumplen {metFirst} de {totalFirst} metas en {first} y {metLast} de {totalLast} en {last}. La tabla siguiente contiene las cifras.',
  },
  'proposal.chart.caption': {
    en: 'Minutes of wait against programmed money, by year.',
    es: 'Minutos de espera frente al dinero programado, por año.',
  },
  'proposal.crossings.table': {
    en: 'Whole border by year',
    es: 'Toda la frontera por año',
  },
  'proposal.crossings.calendarYears': {
    en: 'Crossing times are by calendar year, money by fiscal year. A project counts from the first calendar year that begins at or after its opening.',
    es: 'Los tiempos de cruce son por año calendario y el dinero por año fiscal. Un proyecto cuenta desde el primer año calendario que empieza en su apertura o después de ella.',
  },
  'proposal.col.meanTarget': { en: 'Target, mean min', es: 'Meta, min promedio' },
  'proposal.col.observed': { en: 'Observed, mean min', es: 'Observado, min promedio' },
  'proposal.col.meanWait': { en: 'Predicted, mean min', es: 'Pronóstico, min promedio' },
  'proposal.col.openings': { en: 'Openings', es: 'Aperturas' },
  'proposal.col.cumulative': { en: 'Programmed, cumulative', es: 'Programado acumulado' },
  'proposal.col.targetsMet': { en: 'Targets met', es: 'Metas cumplidas' },
  'proposal.col.delayHours': { en: 'Delay, million hours', es: 'Demora, millones de horas' },
  'proposal.col.overloaded': { en: 'Overloaded lane groups', es: 'Grupos saturados' },
  'proposal.targets.heading': { en: 'Lane groups with a target', es: 'Grupos de carriles con meta' },
  'proposal.targets.table': {
    en: 'Targets and predictions, {first} and {last}, from west to east',
    es: 'Metas y pronósticos, {first} y {last}, de oeste a este',
  },
  'proposal.targets.note': {
    en: 'Minutes in each target’s own measure, statistic and window; without days or hours, it holds at all times. Gap: predicted minus target in {last}. Attainment: share of travellers within the target’s minutes in {last}, and the share wanted. “Overloaded”: demand exceeds what the booths can serve in a week, so no minutes can be given.',
    es: 'Minutos en la medida, la estadística y el horario de cada meta; sin días ni horas, rige en todo momento. Brecha: pronóstico menos meta en {last}. Cumplimiento: proporción de usuarios dentro de los minutos de la meta en {last} y proporción buscada. «Saturado»: la demanda supera lo que las casetas atienden en una semana, por lo que no hay minutos que dar.',
  },
  'proposal.targets.none': { en: 'The plan has no target.', es: 'El plan no tiene metas.' },
  'proposal.targets.hours': { en: '{from}–{to} h', es: '{from}–{to} h' },
  'proposal.targets.public': { en: '{text}; public', es: '{text}; pública' },
  'proposal.targets.attainment': { en: '{reached} of {wanted}', es: '{reached} de {wanted}' },
  'proposal.overloaded': { en: 'Overloaded', es: 'Saturado' },
  'proposal.laneOf': { en: '{crossing}: {lane}', es: '{crossing}: {lane}' },
  'proposal.col.lane': { en: 'Crossing and lane group', es: 'Cruce y grupo de carriles' },
  'proposal.col.target': { en: 'Target, min', es: 'Meta, min' },
  'proposal.col.by': { en: 'Due', es: 'Para' },
  'proposal.col.window': { en: 'Measured as', es: 'Se mide como' },
  'proposal.col.predicted': { en: '{year}, min', es: '{year}, min' },
  'proposal.col.gap': { en: 'Gap, min', es: 'Brecha, min' },
  'proposal.col.attainment': { en: 'Attainment', es: 'Cumplimiento' },
  'proposal.col.met': { en: 'Met', es: 'Cumple' },

  // recommendations
  'proposal.recommendations.note': {
    en: 'The recommendations that the US-Mexico Border Mayors Association sent to the US Trade Representative for the USMCA joint review in December 2025. Every project of the plan is filed under one measure of one recommendation.',
    es: 'Son las recomendaciones que la Asociación de Alcaldes Fronterizos México-Estados Unidos envió a la Representación Comercial de EE. UU. para la revisión conjunta del T-MEC en diciembre de 2025. Cada proyecto del plan está clasificado en una medida de una recomendación.',
  },
  'proposal.recommendations.table': {
    en: 'Projects, cost and programmed money by recommendation',
    es: 'Proyectos, costo y monto programado por recomendación',
  },
  'proposal.recommendations.name': { en: '{number}. {title}', es: '{number}. {title}' },
  'proposal.col.recommendation': { en: 'Recommendation', es: 'Recomendación' },
  'proposal.col.projects': { en: 'Projects', es: 'Proyectos' },
  'proposal.col.funded': { en: 'Funded', es: 'Con fondos' },

  // assumptions
  'proposal.assumptions.note': {
    en: 'Every figure that the results rest on is marked. Sourced: a document says so. Unverified: widely stated, but no document was at hand. Assumption: the council decided on it.',
    es: 'Cada cifra en que se apoyan los resultados lleva una marca. Con fuente: un documento lo dice. Sin verificar: se afirma con frecuencia, pero no se tuvo a la mano un documento. Supuesto: lo decidió el consejo.',
  },
  'proposal.assumptions.model': { en: 'Assumptions of the model', es: 'Supuestos del modelo' },
  'proposal.assumptions.funds': { en: 'Rules of the funds', es: 'Reglas de los fondos' },
  'proposal.assumptions.projects': { en: 'Sources of the projects', es: 'Fuentes de los proyectos' },
  'proposal.assumptions.data': {
    en: 'Sources of crossings, traffic, targets and effects',
    es: 'Fuentes de cruces, tráfico, metas y efectos',
  },
  'proposal.assumptions.set': { en: 'set in this scenario', es: 'fijado en este escenario' },
  'proposal.col.assumption': { en: 'Assumption', es: 'Supuesto' },
  'proposal.col.value': { en: 'Value', es: 'Valor' },
  'proposal.col.mark': { en: 'Mark', es: 'Marca' },
  'proposal.col.source': { en: 'Source', es: 'Fuente' },
  'proposal.col.fund': { en: 'Fund', es: 'Fondo' },
  'proposal.col.rules': { en: 'Rules', es: 'Reglas' },
  'proposal.col.rows': { en: 'Entries', es: 'Registros' },
  'proposal.noSource': { en: 'No source given', es: 'Sin fuente indicada' },
  'proposal.unit.rate-per-year': { en: '{value} a year', es: '{value} al año' },
  'proposal.unit.usd-per-hour': { en: 'US${value} an hour', es: 'US${value} por hora' },
  'proposal.rules.floor': { en: 'Floor of {amount} a year.', es: 'Piso de {amount} al año.' },
  'proposal.rules.noFloor': { en: 'No floor.', es: 'Sin piso.' },
  'proposal.rules.ceiling': { en: 'Ceiling of {amount} a year.', es: 'Tope de {amount} al año.' },
  'proposal.rules.share': {
    en: 'Pays at most {percent} of a project’s cost in a year.',
    es: 'Paga a lo sumo {percent} del costo de un proyecto en el año.',
  },
  'proposal.rules.carry.none': {
    en: 'Money left at the end of a year lapses.',
    es: 'El remanente vence al final del año.',
  },
  'proposal.rules.carry.years': {
    en: 'Money left is carried over for {years, plural, one {# more year} other {# more years}}, then lapses.',
    es: 'El remanente se conserva {years, plural, one {# año} other {# años}} más y después vence.',
  },
  'proposal.rules.carry.unlimited': {
    en: 'Money left is carried over without limit.',
    es: 'El remanente se conserva sin límite.',
  },
  'proposal.rules.measures': {
    en: '{count, plural, =0 {Pays for no measure} one {Pays for # measure} other {Pays for # measures}} of the recommendations.',
    es: '{count, plural, =0 {No paga ninguna medida} one {Paga # medida} other {Paga # medidas}} de las recomendaciones.',
  },
  'proposal.rules.allMeasures': { en: 'Pays for every measure.', es: 'Paga todas las medidas.' },
  'proposal.rules.sides': { en: 'Works on: {sides}.', es: 'Obras en: {sides}.' },
  'proposal.data.crossings': { en: 'Crossings', es: 'Cruces' },
  'proposal.data.laneGroups': { en: 'Lane groups', es: 'Grupos de carriles' },
  'proposal.data.arrivalProfiles': { en: 'Arrivals by hour', es: 'Llegadas por hora' },
  'proposal.data.observations': { en: 'Observed waits', es: 'Esperas observadas' },
  'proposal.data.targets': { en: 'Targets', es: 'Metas' },
  'proposal.data.many': {
    en: '{count} different sources, kept in the plan with every entry',
    es: '{count} fuentes distintas, guardadas en el plan con cada registro',
  },
  'proposal.data.effects': { en: 'Effects of projects', es: 'Efectos de proyectos' },

  // limits
  'proposal.limits.queue': {
    en: 'Waits come from a deterministic fluid queue over one typical week of each year: arrivals by hour against the booths that are open. Random variation from day to day is not modelled yet, so real waits spread more widely than shown.',
    es: 'Las esperas provienen de una fila fluida determinista en una semana típica de cada año: llegadas por hora frente a las casetas abiertas. Aún no se modela la variación aleatoria de un día a otro, por lo que las esperas reales se dispersan más de lo que se muestra.',
  },
  'proposal.limits.observed': {
    en: 'An observed wait was at hand for {observed} of {total} lane groups. A mean over many lane groups is therefore a prediction, and a prediction is no promise.',
    es: 'Se contó con una espera observada para {observed} de {total} grupos de carriles. Un promedio de muchos grupos es, por lo tanto, un pronóstico, y un pronóstico no es una promesa.',
  },
  'proposal.limits.data': {
    en: 'Booths, shifts, inspection times and arrival patterns are in part assumptions; the tables of this document mark them.',
    es: 'Las casetas, los turnos, los tiempos de inspección y los patrones de llegada son en parte supuestos; las tablas de este documento los marcan.',
  },
  'proposal.limits.years': {
    en: 'Queues are for whole calendar years, with traffic growing at one rate per kind of traffic. Seasons, holidays and closures are left out, and drivers do not change crossings because of the wait.',
    es: 'Las filas corresponden a años calendario completos, con una sola tasa de crecimiento por tipo de tráfico. No se consideran temporadas, días festivos ni cierres, y los conductores no cambian de cruce por la espera.',
  },
  'proposal.limits.cost': {
    en: 'Costs are single estimates escalated at constant rates. Risk in cost, schedule and exchange rates is not computed yet.',
    es: 'Los costos son estimaciones únicas actualizadas a tasas constantes. Aún no se calcula el riesgo en costos, calendario y tipo de cambio.',
  },
  'proposal.limits.effects': {
    en: 'Projects without an effect on lane groups (water, air, training, governance) are paid for in the budget but change no crossing time.',
    es: 'Los proyectos sin efecto en los carriles (agua, aire, capacitación, gobernanza) se pagan en el presupuesto, pero no cambian ningún tiempo de cruce.',
  },

  // view
  'proposal.view.language': { en: 'Language of the proposal', es: 'Idioma de la propuesta' },
  'proposal.view.export': { en: 'Export PDF', es: 'Exportar PDF' },
  'proposal.view.cancel': { en: 'Cancel', es: 'Cancelar' },
  'proposal.view.outline': { en: 'Outline', es: 'Índice' },
  'proposal.view.preview': { en: 'Preview of the proposal', es: 'Vista previa de la propuesta' },
  'proposal.view.cover': { en: 'Cover', es: 'Portada' },
  'proposal.view.progress': { en: 'Progress of the export', es: 'Avance de la exportación' },
  'proposal.view.step.reading': { en: 'Reading the plan…', es: 'Leyendo el plan…' },
  'proposal.view.step.drawing': { en: 'Laying out the pages…', es: 'Componiendo las páginas…' },
  'proposal.view.step.printing': { en: 'Printing to PDF…', es: 'Imprimiendo en PDF…' },
  'proposal.view.step.saving': { en: 'Saving the file…', es: 'Guardando el archivo…' },
  'proposal.view.choosing': { en: 'Choose where to save it…', es: 'Elija dónde guardarlo…' },
  'proposal.view.done': {
    en: 'Exported {pages, plural, one {# page} other {# pages}} to {name}.',
    es: 'Se {pages, plural, one {exportó # página} other {exportaron # páginas}} a {name}.',
  },
  'proposal.view.reveal': { en: 'Show in folder', es: 'Mostrar en la carpeta' },
  'proposal.view.empty': {
    en: 'The plan has no project yet. Add projects, and the proposal will show what they cost, who pays and what they change.',
    es: 'El plan aún no tiene proyectos. Agregue proyectos y la propuesta mostrará cuánto cuestan, quién paga y qué cambian.',
  },
  'proposal.view.toProjects': { en: 'Go to Projects', es: 'Ir a Proyectos' },
});
