import { messages } from '../message.ts';

/** The Funds view: rules, contributions, years, chart. */
export const fundMessages = messages({
  'funds.none': { en: 'This plan has no funds yet.', es: 'Este plan todavía no tiene fondos.' },
  'funds.tabs': { en: 'Funds', es: 'Fondos' },
  'funds.notLaw': {
    en: 'This fund does not exist in law; its rules are the council’s assumptions.',
    es: 'Este fondo no existe en ley; sus reglas son supuestos del consejo.',
  },
  'funds.notes': { en: 'Note on the fund', es: 'Nota sobre el fondo' },
  'funds.name': { en: 'Name', es: 'Nombre' },
  'funds.nameEmpty': { en: 'Give the fund a name.', es: 'Dé un nombre al fondo.' },

  'funds.rules': { en: 'Rules', es: 'Reglas' },
  'funds.rulesSubtitle': {
    en: 'Every change is saved at once and can be undone.',
    es: 'Cada cambio se guarda de inmediato y se puede deshacer.',
  },
  'funds.floor': { en: 'Yearly floor', es: 'Piso anual' },
  'funds.floorSentence': {
    en: 'At least {amount} must be programmed in every fiscal year.',
    es: 'Cada año fiscal se deben programar al menos {amount}.',
  },
  'funds.noFloorSentence': {
    en: 'No least amount has to be programmed in a year.',
    es: 'No hay un monto mínimo que programar en un año.',
  },
  'funds.ceiling': { en: 'Yearly ceiling', es: 'Techo anual' },
  'funds.hasCeiling': { en: 'Has a yearly ceiling', es: 'Tiene techo anual' },
  'funds.ceilingSentence': {
    en: 'At most {amount} may be programmed in a fiscal year.',
    es: 'En un año fiscal se pueden programar hasta {amount}.',
  },
  'funds.noCeilingSentence': {
    en: 'A year may use all the money that there is.',
    es: 'Un año puede usar todo el dinero que haya.',
  },
  'funds.floorAboveCeiling': {
    en: 'The floor cannot be above the ceiling of {amount}.',
    es: 'El piso no puede superar el techo de {amount}.',
  },
  'funds.ceilingBelowFloor': {
    en: 'The ceiling cannot be below the floor of {amount}.',
    es: 'El techo no puede ser menor que el piso de {amount}.',
  },
  'funds.carryOver': { en: 'Carry-over', es: 'Remanentes' },
  'funds.carry.none': { en: 'None', es: 'Ninguno' },
  'funds.carry.years': { en: 'A number of years', es: 'Un número de años' },
  'funds.carry.unlimited': { en: 'Without limit', es: 'Sin límite' },
  'funds.carryYears': { en: 'Years of carry-over', es: 'Años de remanente' },
  'funds.carrySentence.none': {
    en: 'Money not programmed in its own year lapses.',
    es: 'El dinero que no se programa en su año se pierde.',
  },
  'funds.carrySentence.years': {
    en: 'Money not programmed stays usable for {years, plural, one {one more year} other {# more years}}, the oldest first; then it lapses.',
    es: 'El dinero no programado se puede usar {years, plural, one {un año más} other {# años más}}, primero el más antiguo; después se pierde.',
  },
  'funds.carrySentence.unlimited': {
    en: 'Money not programmed stays usable in all later years.',
    es: 'El dinero no programado se puede usar en todos los años siguientes.',
  },
  'funds.maxShare': { en: 'Largest share of a project', es: 'Participación máxima por proyecto' },
  'funds.maxShareSentence': {
    en: 'The fund pays at most {percent} of a project’s cost in a year; the rest must come from elsewhere.',
    es: 'El fondo paga como máximo {percent} del costo de un proyecto en un año; el resto debe venir de otra fuente.',
  },
  'funds.fullShareSentence': {
    en: 'The fund may pay the whole cost of a project.',
    es: 'El fondo puede pagar el costo total de un proyecto.',
  },
  'funds.sides': { en: 'Eligible sides', es: 'Lados elegibles' },
  'funds.sidesSentence': { en: 'Pays for works in: {sides}.', es: 'Paga obras en: {sides}.' },
  'funds.allSidesSentence': {
    en: 'Pays for works on either side of the border or on both.',
    es: 'Paga obras de cualquier lado de la frontera o de ambos.',
  },
  'funds.lastSide': {
    en: 'At least one side must stay eligible.',
    es: 'Al menos un lado debe seguir siendo elegible.',
  },
  'funds.measures': { en: 'Eligible measures', es: 'Medidas elegibles' },
  'funds.allMeasuresSentence': {
    en: 'Pays for projects under every measure of the six recommendations.',
    es: 'Paga proyectos de todas las medidas de las seis recomendaciones.',
  },
  'funds.measuresSentence': {
    en: 'Pays for projects under {count, plural, one {# measure} other {# measures}} of {all}:',
    es: 'Paga proyectos de {count, plural, one {# medida} other {# medidas}} de {all}:',
  },
  'funds.wholeRecommendation': { en: '{title} (all measures)', es: '{title} (todas las medidas)' },
  'funds.partRecommendation': { en: '{title}: {measures}', es: '{title}: {measures}' },
  'funds.changeMeasures': { en: 'Change measures…', es: 'Cambiar medidas…' },
  'funds.measuresOf': { en: 'Eligible measures: {fund}', es: 'Medidas elegibles: {fund}' },
  'funds.allOf': { en: 'All of recommendation {number}', es: 'Toda la recomendación {number}' },
  'funds.noMeasure': {
    en: 'At least one measure must stay eligible.',
    es: 'Al menos una medida debe seguir siendo elegible.',
  },
  'funds.apply': { en: 'Apply', es: 'Aplicar' },
  'funds.order': { en: 'Order of payment', es: 'Orden de pago' },
  'funds.orderSentence': {
    en: 'Asked to pay in place {position} of {count} when several funds are eligible.',
    es: 'Se le pide pagar en el lugar {position} de {count} cuando varios fondos son elegibles.',
  },

  'funds.contributions': { en: 'Contributions', es: 'Aportaciones' },
  'funds.contributionsSubtitle': {
    en: '{currency} by partner and fiscal year; {calendar}',
    es: '{currency} por socio y año fiscal; {calendar}',
  },
  'funds.gridLabel': { en: 'Contributions to {fund}, {currency}', es: 'Aportaciones a {fund}, {currency}' },
  'funds.gridHelp': {
    en: 'Arrow keys move; type or press Enter or F2 to change an amount; Escape puts it back; Delete clears it; paste a block of cells from a spreadsheet.',
    es: 'Las flechas mueven; escriba o presione Entrar o F2 para cambiar un monto; Escape lo devuelve; Suprimir lo borra; pegue un bloque de celdas de una hoja de cálculo.',
  },
  'funds.gridReadOnly': {
    en: 'This plan is open for reading only.',
    es: 'Este plan está abierto solo para lectura.',
  },
  'funds.partner': { en: 'Partner', es: 'Socio' },
  'funds.total': { en: 'Total', es: 'Total' },
  'funds.cellLabel': { en: '{partner}, {year}', es: '{partner}, {year}' },
  'funds.notAnAmount': {
    en: '“{text}” is not an amount; enter a number of zero or more, such as {example}.',
    es: '«{text}» no es un monto; escriba un número de cero o más, como {example}.',
  },
  'funds.oldAmountStays': {
    en: '“{text}” is not an amount; the old amount stays.',
    es: '«{text}» no es un monto; se conserva el anterior.',
  },
  'funds.pasteBadCell': {
    en: 'Nothing was pasted: “{text}” in row {row}, column {column} of the block is not an amount.',
    es: 'No se pegó nada: «{text}» en la fila {row}, columna {column} del bloque no es un monto.',
  },
  'funds.pasteTooBig': {
    en: 'Nothing was pasted: the block of {rows} by {columns} cells does not fit from here.',
    es: 'No se pegó nada: el bloque de {rows} por {columns} celdas no cabe desde aquí.',
  },
  'funds.pasted': {
    en: '{count, plural, =0 {Nothing to change: the amounts are the same.} one {# amount changed.} other {# amounts changed.}}',
    es: '{count, plural, =0 {Nada que cambiar: los montos son iguales.} one {Se cambió # monto.} other {Se cambiaron # montos.}}',
  },
  'funds.outsideYears': {
    en: 'Outside the plan’s years and counted nowhere: {count, plural, one {# contribution} other {# contributions}}, {amount} in all.',
    es: 'Fuera de los años del plan y sin contar: {count, plural, one {# aportación} other {# aportaciones}}, {amount} en total.',
  },

  'funds.years': { en: 'Fund by year', es: 'Fondo por año' },
  'funds.yearsSubtitle': {
    en: '{scenario}; {currency} of the year of expenditure',
    es: '{scenario}; {currency} del año de gasto',
  },
  'funds.yearsCaption': { en: '{fund} by fiscal year', es: '{fund} por año fiscal' },
  'funds.fiscalYear': { en: 'Fiscal year', es: 'Año fiscal' },
  'funds.allocated': { en: 'Allocated', es: 'Asignado' },
  'funds.carryIn': { en: 'Carry-in', es: 'Remanente inicial' },
  'funds.available': { en: 'Available', es: 'Disponible' },
  'funds.programmed': { en: 'Programmed', es: 'Programado' },
  'funds.carryOut': { en: 'Carry-out', es: 'Remanente final' },
  'funds.lapsed': { en: 'Lapsed', es: 'Perdido' },
  'funds.floorColumn': { en: 'Floor', es: 'Piso' },
  'funds.floorMetColumn': { en: 'Floor met', es: 'Piso cumplido' },
  'funds.floorMet': { en: 'Met', es: 'Cumplido' },
  'funds.floorMissed': { en: 'Short by {amount}', es: 'Faltan {amount}' },
  'funds.floorNone': { en: 'No floor', es: 'Sin piso' },
  'funds.shortfall': { en: 'Unfunded, eligible', es: 'Elegible sin fondos' },
  'funds.balance': {
    en: 'Of {allocated} allocated, {programmed} is programmed, {lapsed} lapses and {left} is left when the plan ends.',
    es: 'De {allocated} asignados, {programmed} están programados, {lapsed} se pierden y {left} quedan al terminar el plan.',
  },
  'funds.floorYears': {
    en: 'The floor is met in {n} of {m} years.',
    es: 'El piso se cumple en {n} de {m} años.',
  },

  'funds.chartTitle': { en: '{fund}: programmed and available', es: '{fund}: programado y disponible' },
  'funds.chartAxis': { en: 'Millions of {currency}', es: 'Millones de {currency}' },
  'funds.shortfallNote': {
    en: 'Unfunded, eligible: cost that this fund’s rules would let it pay and that nobody pays. A project that several funds may pay for counts with each of them.',
    es: 'Elegible sin fondos: costo que las reglas de este fondo le permitirían pagar y que nadie paga. Un proyecto que varios fondos pueden pagar cuenta en cada uno.',
  },
});
