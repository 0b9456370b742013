import type { EditName } from '../../contract/contract.ts';
import type { MenuCommand, Theme } from '../../contract/session.ts';
import { messages } from '../message.ts';

type MenuKey =
  | `menu.${MenuCommand}`
  | `menu.theme.${Theme}`
  | `menu.${
      | 'file'
      | 'edit'
      | 'view'
      | 'help'
      | 'open'
      | 'open-sample'
      | 'open-recent'
      | 'no-recent'
      | 'close'
      | 'quit'
      | 'undo-step'
      | 'redo-step'
      | 'cut'
      | 'copy'
      | 'paste'
      | 'select-all'
      | 'language'
      | 'theme'
      | 'actual-size'
      | 'zoom-in'
      | 'zoom-out'
      | 'full-screen'
      | 'about'
      | 'services'
      | 'hide'
      | 'hide-others'
      | 'show-all'}`;

type DialogKey = `dialog.${
  | 'open-title'
  | 'create-title'
  | 'save-copy-title'
  | 'copy-name'
  | 'export-title'
  | 'proposal-name'
  | 'save-csv-title'
  | 'save-png-title'
  | 'plan-files'
  | 'all-files'
  | 'pdf-files'
  | 'csv-files'
  | 'png-files'
  | 'new-plan-name'
  | 'ok'
  | 'about-detail'}`;

type StepKey = `step.${EditName}`;

/** The native menu, the dialogs of the system, and the footer of a printed page. */
export const menuMessages = messages<MenuKey | DialogKey | StepKey | 'footer.page'>({
  'menu.file': { en: '&File', es: '&Archivo' },
  'menu.edit': { en: '&Edit', es: '&Edición' },
  'menu.view': { en: '&View', es: '&Ver' },
  'menu.help': { en: '&Help', es: 'Ay&uda' },
  'menu.new-plan': { en: 'New plan…', es: 'Plan nuevo…' },
  'menu.open': { en: 'Open…', es: 'Abrir…' },
  'menu.open-sample': { en: 'Open sample plan', es: 'Abrir plan de ejemplo' },
  'menu.open-recent': { en: 'Open recent', es: 'Abrir reciente' },
  'menu.no-recent': { en: 'No recent plans', es: 'Sin planes recientes' },
  'menu.save-copy': { en: 'Save a copy…', es: 'Guardar una copia…' },
  'menu.restore-backup': { en: 'Restore backup…', es: 'Restaurar copia de respaldo…' },
  'menu.export-proposal': { en: 'Export proposal…', es: 'Exportar propuesta…' },
  'menu.close': { en: 'Close window', es: 'Cerrar ventana' },
  'menu.quit': { en: 'Quit Puente', es: 'Salir de Puente' },
  'menu.undo': { en: 'Undo', es: 'Deshacer' },
  'menu.redo': { en: 'Redo', es: 'Rehacer' },
  'menu.undo-step': { en: 'Undo: {step}', es: 'Deshacer: {step}' },
  'menu.redo-step': { en: 'Redo: {step}', es: 'Rehacer: {step}' },
  'menu.cut': { en: 'Cut', es: 'Cortar' },
  'menu.copy': { en: 'Copy', es: 'Copiar' },
  'menu.paste': { en: 'Paste', es: 'Pegar' },
  'menu.select-all': { en: 'Select all', es: 'Seleccionar todo' },
  'menu.go-overview': { en: 'Overview', es: 'Resumen' },
  'menu.go-projects': { en: 'Projects', es: 'Proyectos' },
  'menu.go-funds': { en: 'Funds', es: 'Fondos' },
  'menu.go-crossings': { en: 'Crossings', es: 'Cruces' },
  'menu.go-scenarios': { en: 'Scenarios', es: 'Escenarios' },
  'menu.go-proposal': { en: 'Proposal', es: 'Propuesta' },
  'menu.go-settings': { en: 'Settings', es: 'Configuración' },
  'menu.language': { en: 'Language', es: 'Idioma' },
  'menu.theme': { en: 'Theme', es: 'Tema' },
  'menu.theme.system': { en: 'As the system', es: 'Como el sistema' },
  'menu.theme.light': { en: 'Light', es: 'Claro' },
  'menu.theme.dark': { en: 'Dark', es: 'Oscuro' },
  'menu.theme.projector': { en: 'Projector (large type)', es: 'Proyector (letra grande)' },
  'menu.actual-size': { en: 'Actual size', es: 'Tamaño real' },
  'menu.zoom-in': { en: 'Zoom in', es: 'Acercar' },
  'menu.zoom-out': { en: 'Zoom out', es: 'Alejar' },
  'menu.full-screen': { en: 'Full screen', es: 'Pantalla completa' },
  'menu.shortcuts': { en: 'Keyboard shortcuts', es: 'Atajos de teclado' },
  'menu.about': { en: 'About Puente', es: 'Acerca de Puente' },
  'menu.services': { en: 'Services', es: 'Servicios' },
  'menu.hide': { en: 'Hide Puente', es: 'Ocultar Puente' },
  'menu.hide-others': { en: 'Hide others', es: 'Ocultar otros' },
  'menu.show-all': { en: 'Show all', es: 'Mostrar todo' },

  'dialog.open-title': { en: 'Open a plan', es: 'Abrir un plan' },
  'dialog.create-title': { en: 'Save the new plan', es: 'Guardar el plan nuevo' },
  'dialog.save-copy-title': { en: 'Save a copy of the plan', es: 'Guardar una copia del plan' },
  'dialog.copy-name': { en: '{name} (copy)', es: '{name} (copia)' },
  'dialog.export-title': { en: 'Export the proposal', es: 'Exportar la propuesta' },
  'dialog.proposal-name': { en: '{name} - Proposal', es: '{name} - Propuesta' },
  'dialog.save-csv-title': { en: 'Save the table', es: 'Guardar la tabla' },
  'dialog.save-png-title': { en: 'Save the chart', es: 'Guardar la gráfica' },
  'dialog.plan-files': { en: 'Puente plans', es: 'Planes de Puente' },
  'dialog.all-files': { en: 'All files', es: 'Todos los archivos' },
  'dialog.pdf-files': { en: 'PDF documents', es: 'Documentos PDF' },
  'dialog.csv-files': { en: 'CSV tables', es: 'Tablas CSV' },
  'dialog.png-files': { en: 'PNG images', es: 'Imágenes PNG' },
  'dialog.new-plan-name': { en: 'New plan', es: 'Plan nuevo' },
  'dialog.ok': { en: 'OK', es: 'Aceptar' },
  'dialog.about-detail': {
    en: 'Version {version}. Offline planner for binational border councils.',
    es: 'Versión {version}. Planeador sin conexión para consejos binacionales de la frontera.',
  },

  'step.plan.update': { en: 'change to the plan', es: 'cambio al plan' },
  'step.project.create': { en: 'new project', es: 'proyecto nuevo' },
  'step.project.update': { en: 'change to a project', es: 'cambio a un proyecto' },
  'step.project.delete': { en: 'deletion of a project', es: 'borrado de un proyecto' },
  'step.project.duplicate': { en: 'copy of a project', es: 'copia de un proyecto' },
  'step.project.move': { en: 'change of rank', es: 'cambio de prioridad' },
  'step.phase.save': { en: 'change to a phase', es: 'cambio a una fase' },
  'step.effect.save': { en: 'change to an effect', es: 'cambio a un efecto' },
  'step.effect.delete': { en: 'deletion of an effect', es: 'borrado de un efecto' },
  'step.phase.delete': { en: 'deletion of a phase', es: 'borrado de una fase' },
  'step.fund.update': { en: 'change to a fund', es: 'cambio a un fondo' },
  'step.contribution.set': { en: 'change to a contribution', es: 'cambio a una aportación' },
  'step.laneGroup.update': { en: 'change to a lane group', es: 'cambio a un grupo de carriles' },
  'step.target.save': { en: 'change to a target', es: 'cambio a una meta' },
  'step.target.delete': { en: 'deletion of a target', es: 'borrado de una meta' },
  'step.scenario.create': { en: 'new scenario', es: 'escenario nuevo' },
  'step.scenario.update': { en: 'change to a scenario', es: 'cambio a un escenario' },
  'step.scenario.delete': { en: 'deletion of a scenario', es: 'borrado de un escenario' },
  'step.scenario.decide': { en: 'decision about a project', es: 'decisión sobre un proyecto' },
  'step.assumption.set': { en: 'change to an assumption', es: 'cambio a un supuesto' },

  'footer.page': { en: 'Page {page} of {pages}', es: 'Página {page} de {pages}' },
});
