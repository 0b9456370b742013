import type { ErrorCode } from '../../contract/errors.ts';
import { messages } from '../message.ts';

type ErrorKey = `error.${ErrorCode}`;

/** One sentence per error: what is wrong, where, and what to do. */
export const errorMessages = messages<ErrorKey>({
  'error.unknown-command': {
    en: 'Puente does not know the command “{name}”.',
    es: 'Puente no conoce el comando «{name}».',
  },
  'error.bad-sender': {
    en: 'A request came from outside Puente’s own windows and was refused.',
    es: 'Se rechazó una solicitud que no venía de las ventanas de Puente.',
  },
  'error.bad-input': {
    en: 'The field “{field}” has a value that cannot be used ({detail}); correct it and try again.',
    es: 'El campo «{field}» tiene un valor que no se puede usar ({detail}); corríjalo e intente de nuevo.',
  },
  'error.no-plan-open': {
    en: 'No plan is open in this window; open one first.',
    es: 'No hay ningún plan abierto en esta ventana; abra uno primero.',
  },
  'error.engine-stopped': {
    en: 'The calculation process stopped while it worked on this; it has been restarted, please try again.',
    es: 'El proceso de cálculo se detuvo mientras trabajaba en esto; ya se reinició, intente de nuevo.',
  },
  'error.cancelled': { en: 'Cancelled; nothing was written.', es: 'Cancelado; no se escribió nada.' },
  'error.internal': {
    en: 'Something unexpected went wrong ({detail}); your plan is unchanged.',
    es: 'Ocurrió algo inesperado ({detail}); su plan no cambió.',
  },
  'error.file-missing': {
    en: 'There is no file at {path}; it may have been moved, renamed or deleted.',
    es: 'No hay ningún archivo en {path}; tal vez se movió, se renombró o se borró.',
  },
  'error.folder-missing': {
    en: 'The folder for {path} does not exist or cannot be written to; choose another place.',
    es: 'La carpeta de {path} no existe o no permite escribir; elija otro lugar.',
  },
  'error.file-is-folder': {
    en: '{path} is a folder; choose a plan file (.puente).',
    es: '{path} es una carpeta; elija un archivo de plan (.puente).',
  },
  'error.file-not-a-plan': {
    en: '{path} is not a Puente plan; choose a file that Puente saved (.puente).',
    es: '{path} no es un plan de Puente; elija un archivo guardado por Puente (.puente).',
  },
  'error.file-damaged': {
    en: 'The plan {path} is damaged ({detail}); restore one of its backups.',
    es: 'El plan {path} está dañado ({detail}); restaure una de sus copias de respaldo.',
  },
  'error.file-newer': {
    en: 'The plan {path} was saved by a newer Puente (format {found}, this one reads up to {known}); update Puente to open it.',
    es: 'El plan {path} fue guardado por un Puente más nuevo (formato {found}; este lee hasta el {known}); actualice Puente para abrirlo.',
  },
  'error.file-in-use': {
    en: 'The plan {path} is already open in another window or program; close it there first.',
    es: 'El plan {path} ya está abierto en otra ventana o programa; ciérrelo ahí primero.',
  },
  'error.file-no-permission': {
    en: 'You do not have permission to use {path}; ask for access or choose another place.',
    es: 'No tiene permiso para usar {path}; pida acceso o elija otro lugar.',
  },
  'error.file-exists': {
    en: 'There is already a file at {path}; choose another name or allow it to be replaced.',
    es: 'Ya existe un archivo en {path}; elija otro nombre o permita reemplazarlo.',
  },
  'error.file-unreachable': {
    en: '{path} could not be read or written ({detail}); check that its disk is connected and try again.',
    es: 'No se pudo leer o escribir {path} ({detail}); revise que su disco esté conectado e intente de nuevo.',
  },
  'error.disk-full': {
    en: 'The disk is full, so {path} could not be written; free some space and try again.',
    es: 'El disco está lleno y no se pudo escribir {path}; libere espacio e intente de nuevo.',
  },
  'error.read-only': {
    en: 'This plan is open for reading only; save a copy to make changes.',
    es: 'Este plan está abierto solo para lectura; guarde una copia para hacer cambios.',
  },
  'error.backup-missing': {
    en: 'The backup {path} is no longer there; choose another one.',
    es: 'La copia de respaldo {path} ya no existe; elija otra.',
  },
  'error.not-found': {
    en: 'The {kind, select, fund {fund} project {project} phase {phase} effect {effect} crossing {crossing} laneGroup {lane group} arrivalProfile {arrival profile} target {target} scenario {scenario} measure {measure} assumption {assumption} other {item}} “{id}” is not in this plan (any more).',
    es: 'En este plan no existe (o ya no existe) {kind, select, fund {el fondo} project {el proyecto} phase {la fase} effect {el efecto} crossing {el cruce} laneGroup {el grupo de carriles} arrivalProfile {el perfil de llegadas} target {la meta} scenario {el escenario} measure {la medida} assumption {el supuesto} other {el elemento}} «{id}».',
  },
  'error.duplicate-code': {
    en: 'The code “{value}” already belongs to another project; choose another code.',
    es: 'La clave «{value}» ya pertenece a otro proyecto; elija otra.',
  },
  'error.baseline-fixed': {
    en: 'The baseline scenario cannot be deleted; every other scenario rests on it.',
    es: 'El escenario de línea base no se puede borrar; los demás se apoyan en él.',
  },
  'error.scenario-has-children': {
    en: 'The scenario “{name}” has scenarios under it; delete those first.',
    es: 'El escenario «{name}» tiene escenarios que dependen de él; borre primero esos.',
  },
  'error.nothing-to-undo': { en: 'There is nothing to undo.', es: 'No hay nada que deshacer.' },
  'error.nothing-to-redo': { en: 'There is nothing to redo.', es: 'No hay nada que rehacer.' },
  'error.bad-range': {
    en: '“{field}” must be between {min} and {max}; {value} was given.',
    es: '«{field}» debe estar entre {min} y {max}; se dio {value}.',
  },
  'error.floor-above-ceiling': {
    en: 'The floor of {floor, number} a year is above the ceiling of {ceiling, number}; lower the floor or raise the ceiling.',
    es: 'El piso de {floor, number} al año supera el techo de {ceiling, number}; baje el piso o suba el techo.',
  },
  'error.usage': { en: '{detail} See: puente --help', es: '{detail} Vea: puente --help' },
  'error.scenario-unknown': {
    en: 'The plan has no scenario named “{name}”; it has: {known}.',
    es: 'El plan no tiene un escenario llamado «{name}»; tiene: {known}.',
  },
  'error.print-failed': {
    en: 'The proposal could not be printed ({detail}); nothing was written.',
    es: 'No se pudo imprimir la propuesta ({detail}); no se escribió nada.',
  },
});
