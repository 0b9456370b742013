import { messages } from '../message.ts';

/** The tree of scenarios, their results side by side, and what each one decides. */
export const scenarioMessages = messages({
  'scenarios.compare': { en: 'Scenarios side by side', es: 'Escenarios lado a lado' },
  'scenarios.compareText': {
    en: 'Choose a scenario to work in it: every view then shows its figures. Amounts are in year-of-expenditure money.',
    es: 'Elija un escenario para trabajar en él: todas las vistas muestran entonces sus cifras. Los montos están en dinero del año de gasto.',
  },
  'scenarios.scenario': { en: 'Scenario', es: 'Escenario' },
  'scenarios.active': { en: 'Active', es: 'Activo' },
  'scenarios.root': { en: 'Root of all scenarios', es: 'Raíz de todos los escenarios' },
  'scenarios.under': { en: 'under {parent}', es: 'depende de {parent}' },
  'scenarios.decisions': { en: 'Own decisions', es: 'Decisiones propias' },
  'scenarios.figure.programmed': { en: 'Programmed', es: 'Programado' },
  'scenarios.figure.unfunded': { en: 'Unfunded', es: 'Sin fondos' },
  'scenarios.figure.funded': { en: 'Projects funded', es: 'Proyectos con fondos' },
  'scenarios.figure.targets': { en: 'Targets met in {year}', es: 'Metas cumplidas en {year}' },
  'scenarios.figure.delay': { en: 'Hours of delay in {year}', es: 'Horas de demora en {year}' },
  'scenarios.figure.floor': { en: 'Fund-years below the floor', es: 'Años de fondo por debajo del piso' },
  'scenarios.nOfM': { en: '{n} of {m}', es: '{n} de {m}' },
  'scenarios.overloaded': {
    en: '{count, plural, one {without # overloaded lane group} other {without # overloaded lane groups}}',
    es: '{count, plural, one {sin # grupo de carriles saturado} other {sin # grupos de carriles saturados}}',
  },
  'scenarios.name': { en: 'Name', es: 'Nombre' },
  'scenarios.description': { en: 'Description', es: 'Descripción' },
  'scenarios.nameMissing': {
    en: 'Write the name in at least one language.',
    es: 'Escriba el nombre al menos en un idioma.',
  },
  'scenarios.newChild': { en: 'New scenario under this one', es: 'Escenario nuevo a partir de este' },
  'scenarios.newChildText': {
    en: 'The new scenario starts as “{parent}” and follows it wherever it decides nothing itself.',
    es: 'El escenario nuevo empieza igual que «{parent}» y lo sigue en todo lo que no decida por su cuenta.',
  },
  'scenarios.create': { en: 'Add the scenario', es: 'Agregar el escenario' },
  'scenarios.duplicate': { en: 'Duplicate', es: 'Duplicar' },
  'scenarios.duplicateTitle': { en: 'Duplicate “{name}”', es: 'Duplicar «{name}»' },
  'scenarios.duplicateText': {
    en: 'The copy starts with the same decisions and assumptions.',
    es: 'La copia empieza con las mismas decisiones y los mismos supuestos.',
  },
  'scenarios.delete': { en: 'Delete', es: 'Borrar' },
  'scenarios.deleteTitle': { en: 'Delete the scenario “{name}”', es: 'Borrar el escenario «{name}»' },
  'scenarios.deleteQuestion': {
    en: 'The scenario, its decisions and its assumptions will be deleted; projects stay as they are. Undo brings it back.',
    es: 'Se borrarán el escenario, sus decisiones y sus supuestos; los proyectos quedan igual. Con Deshacer se recupera.',
  },
  'scenarios.deleted': {
    en: 'The scenario “{name}” was deleted. Undo brings it back.',
    es: 'Se borró el escenario «{name}». Con Deshacer se recupera.',
  },
  'scenarios.baselineStays': {
    en: 'The baseline cannot be deleted.',
    es: 'La línea base no se puede borrar.',
  },
  'scenarios.about': {
    en: 'What this scenario decides. Everything else follows its parent.',
    es: 'Lo que decide este escenario. En todo lo demás sigue a su escenario padre.',
  },
  'scenarios.aboutBaseline': {
    en: 'The projects and assumptions of the plan itself.',
    es: 'Los proyectos y supuestos del plan mismo.',
  },
  'scenarios.parts': { en: 'Parts of {name}', es: 'Apartados de {name}' },
  'scenarios.rates': { en: 'Assumptions', es: 'Supuestos' },
  'scenarios.changes': {
    en: 'Changes against parent ({count})',
    es: 'Cambios frente al escenario padre ({count})',
  },
  'scenarios.nameAndText': { en: 'Name and description', es: 'Nombre y descripción' },
  'scenarios.baselineDecides': {
    en: 'In the baseline you change the projects themselves. All scenarios that do not decide otherwise follow.',
    es: 'En la línea base se cambian los proyectos mismos. Los escenarios que no decidan otra cosa lo siguen.',
  },
  'scenarios.childDecides': {
    en: 'Grey values are inherited from “{parent}”. Changes here touch this scenario and those under it only.',
    es: 'Los valores en gris se heredan de «{parent}». Los cambios aquí solo afectan a este escenario y a los que dependen de él.',
  },
  'scenarios.onlyOwn': { en: 'Only what is decided here', es: 'Solo lo decidido aquí' },
  'scenarios.nothingDecided': {
    en: 'This scenario decides nothing about projects yet.',
    es: 'Este escenario todavía no decide nada sobre los proyectos.',
  },
  'scenarios.decisionsOf': {
    en: 'Decisions about projects in {scenario}',
    es: 'Decisiones sobre proyectos en {scenario}',
  },
  'scenarios.yes': { en: 'Yes', es: 'Sí' },
  'scenarios.no': { en: 'No', es: 'No' },
  'scenarios.asParent': { en: 'Inherited: {value}', es: 'Heredado: {value}' },
  'scenarios.shift': { en: 'Shift (months)', es: 'Desfase (meses)' },
  'scenarios.shiftOf': {
    en: 'Months by which {code} starts later than in the baseline',
    es: 'Meses que {code} inicia después que en la línea base',
  },
  'scenarios.noShift': { en: 'as in the baseline', es: 'como en la línea base' },
  'scenarios.later': {
    en: '{years, plural, =0 {} one {# year } other {# years }}{months, plural, =0 {} one {# month } other {# months }}later',
    es: '{years, plural, =0 {} one {# año } other {# años }}{months, plural, =0 {} one {# mes } other {# meses }}después',
  },
  'scenarios.earlier': {
    en: '{years, plural, =0 {} one {# year } other {# years }}{months, plural, =0 {} one {# month } other {# months }}earlier',
    es: '{years, plural, =0 {} one {# año } other {# años }}{months, plural, =0 {} one {# mes } other {# meses }}antes',
  },
  'scenarios.decision': { en: 'Decision', es: 'Decisión' },
  'scenarios.own': { en: 'Decided here', es: 'Decidido aquí' },
  'scenarios.inherited': { en: 'Inherited', es: 'Heredado' },
  'scenarios.reset': { en: 'Reset {code} to parent', es: 'Regresar {code} a lo heredado' },
  'scenarios.assumption': { en: 'Assumption', es: 'Supuesto' },
  'scenarios.planValue': { en: 'Plan', es: 'Plan' },
  'scenarios.planSource': { en: 'Source of the plan’s value', es: 'Fuente del valor del plan' },
  'scenarios.parentValue': { en: 'Parent', es: 'Heredado' },
  'scenarios.ownValue': { en: 'This scenario', es: 'Este escenario' },
  'scenarios.editPlanValue': { en: 'New value for the plan', es: 'Valor nuevo para el plan' },
  'scenarios.valueOf': { en: '{label}, percent a year', es: '{label}, porcentaje anual' },
  'scenarios.percentAYear': { en: '% a year', es: '% anual' },
  'scenarios.resetAssumption': { en: 'Reset to parent: {label}', es: 'Regresar a lo heredado: {label}' },
  'scenarios.ratesHere': {
    en: 'A value of its own holds in this scenario and those under it; grey values are inherited.',
    es: 'Un valor propio vale en este escenario y en los que dependen de él; los valores en gris se heredan.',
  },
  'scenarios.ratesOfPlan': {
    en: 'In the baseline you change the plan’s own values. The source keeps describing the value it was entered with.',
    es: 'En la línea base se cambian los valores del plan mismo. La fuente sigue describiendo el valor con el que se capturó.',
  },
  'scenarios.ratesCaption': { en: 'Yearly rates in {scenario}', es: 'Tasas anuales en {scenario}' },
  'scenarios.baselineHasNoParent': {
    en: 'The baseline has no parent; all other scenarios are compared with it.',
    es: 'La línea base no depende de ningún escenario; los demás se comparan con ella.',
  },
  'scenarios.noChanges': { en: 'No change against “{parent}”.', es: 'Ningún cambio frente a «{parent}».' },
  'scenarios.change.included': { en: 'taken in', es: 'se incluye' },
  'scenarios.change.excluded': { en: 'left out', es: 'queda fuera' },
  'scenarios.change.moved': {
    en: 'starts {by} ({to} instead of {from})',
    es: 'inicia {by} ({to} en lugar de {from})',
  },
  'scenarios.change.assumption': {
    en: '{label}: {to} a year instead of {from}',
    es: '{label}: {to} anual en lugar de {from}',
  },
});
