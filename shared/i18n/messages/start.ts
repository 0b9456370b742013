import { messages } from '../message.ts';

/** First start and recovery. */
export const startMessages = messages({
  'start.title': {
    en: 'Plan the border’s funds and waits',
    es: 'Planee los fondos y las esperas de la frontera',
  },
  'start.lead': {
    en: 'Draft the multi-year budget of the border funds and see what each amount does to the minutes that people and trucks wait. Everything stays on this computer.',
    es: 'Elabore el presupuesto plurianual de los fondos fronterizos y vea qué hace cada monto con los minutos que esperan las personas y los camiones. Todo queda en esta computadora.',
  },
  'start.sampleTitle': { en: 'Begin with the sample plan', es: 'Empiece con el plan de ejemplo' },
  'start.sampleText': {
    en: 'Border 2030 and trilateral fund, 2027–2036: real crossings and projects with their sources, three scenarios, ready to be changed.',
    es: 'Frontera 2030 y fondo trilateral, 2027–2036: cruces y proyectos reales con sus fuentes, tres escenarios, listos para modificarse.',
  },
  'start.sampleAction': { en: 'Open the sample plan', es: 'Abrir el plan de ejemplo' },
  'start.newTitle': { en: 'Create a plan', es: 'Crear un plan' },
  'start.newText': {
    en: 'Your own council, years and fiscal calendar, with the crossings and reference figures in place.',
    es: 'Su propio consejo, años y calendario fiscal, con los cruces y las cifras de referencia ya puestos.',
  },
  'start.newAction': { en: 'Create a plan…', es: 'Crear un plan…' },
  'start.openTitle': { en: 'Open a file', es: 'Abrir un archivo' },
  'start.openText': {
    en: 'A plan that was saved before (.puente).',
    es: 'Un plan guardado antes (.puente).',
  },
  'start.openAction': { en: 'Open a file…', es: 'Abrir un archivo…' },
  'start.recent': { en: 'Recent files', es: 'Archivos recientes' },
  'start.noRecent': { en: 'Files that you open appear here.', es: 'Los archivos que abra aparecerán aquí.' },
  'start.openedAt': { en: 'Opened {when}', es: 'Abierto: {when}' },
  'start.missing': { en: 'Not found', es: 'No se encuentra' },
  'start.missingText': {
    en: 'It was moved, renamed or deleted.',
    es: 'Se movió, se renombró o se borró.',
  },
  'start.forget': { en: 'Remove {name} from the list', es: 'Quitar {name} de la lista' },
  'newPlan.name': { en: 'Name of the plan', es: 'Nombre del plan' },
  'newPlan.nameHint': {
    en: 'The name in the other language can be added later in Settings.',
    es: 'El nombre en el otro idioma se puede agregar después en Ajustes.',
  },
  'newPlan.council': { en: 'Council', es: 'Consejo' },
  'newPlan.councilHint': {
    en: 'Shown on the proposal’s cover.',
    es: 'Aparece en la portada de la propuesta.',
  },
  'newPlan.firstYear': { en: 'First year', es: 'Primer año' },
  'newPlan.lastYear': { en: 'Last year', es: 'Último año' },
  'newPlan.calendar': { en: 'Fiscal calendar', es: 'Calendario fiscal' },
  'newPlan.create': { en: 'Create and choose where to keep it…', es: 'Crear y elegir dónde guardarlo…' },
  'newPlan.nameMissing': { en: 'Give the plan a name.', es: 'Dé un nombre al plan.' },
  'newPlan.yearWrong': { en: 'Enter a year from 1990 to 2100.', es: 'Escriba un año de 1990 a 2100.' },
  'newPlan.yearsOutOfOrder': {
    en: 'The last year must follow the first one by at most 29 years.',
    es: 'El último año debe ser posterior al primero, con 29 años de diferencia como máximo.',
  },
  'recovery.title': { en: 'This plan could not be opened', es: 'No se pudo abrir este plan' },
  'recovery.backups': { en: 'Backups of this plan', es: 'Respaldos de este plan' },
  'recovery.backupsText': {
    en: 'Restoring puts the backup in the file’s place; what is there now is kept beside it under another name.',
    es: 'Al restaurar, el respaldo ocupa el lugar del archivo; lo que hay ahora se conserva al lado con otro nombre.',
  },
  'recovery.noBackups': {
    en: 'No backups of this plan were found on this computer.',
    es: 'No se encontraron respaldos de este plan en esta computadora.',
  },
  'recovery.retry': { en: 'Try again', es: 'Intentar de nuevo' },
  'recovery.other': { en: 'Open another file…', es: 'Abrir otro archivo…' },
  'recovery.start': { en: 'Back to the start', es: 'Volver al inicio' },
  'recovery.confirmTitle': { en: 'Restore this backup?', es: '¿Restaurar este respaldo?' },
  'recovery.confirm': {
    en: 'The plan goes back to the state of {when}.',
    es: 'El plan vuelve al estado del {when}.',
  },
});
