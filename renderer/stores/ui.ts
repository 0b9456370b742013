/**
 * State of the interface only: what is shown, not what the plan says.
 *
 *   const view = useUi((ui) => ui.view);
 *   const showCrossing = useUi((ui) => ui.showCrossing);
 *   useScenarioId()  // the selected scenario, the baseline when none was chosen (renderer/data/scenario.ts)
 */
import { create } from 'zustand';

export const VIEW_NAMES = [
  'overview',
  'projects',
  'funds',
  'crossings',
  'scenarios',
  'proposal',
  'settings',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const MAX_COMPARED = 4;

type ToastKind = 'info' | 'done' | 'error';
export interface Toast {
  readonly id: number;
  readonly kind: ToastKind;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

type DialogName = 'shortcuts' | 'new-plan' | 'restore-backup';

interface UiState {
  readonly view: ViewName;
  /** Null: the baseline. */
  readonly scenarioId: string | null;
  /** Scenarios shown beside the selected one. */
  readonly comparedIds: readonly string[];
  readonly projectId: string | null;
  readonly crossingId: string | null;
  readonly toasts: readonly Toast[];
  readonly dialog: DialogName | null;
  readonly go: (view: ViewName) => void;
  readonly chooseScenario: (id: string) => void;
  readonly toggleCompared: (id: string) => void;
  readonly chooseProject: (id: string | null) => void;
  readonly chooseCrossing: (id: string | null) => void;
  /** Goes to the Projects view with this project selected. */
  readonly showProject: (id: string) => void;
  /** Goes to the Crossings view with this crossing selected. */
  readonly showCrossing: (id: string) => void;
  readonly toast: (kind: ToastKind, text: string, action?: Toast['action']) => void;
  readonly dismissToast: (id: number) => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  /** Forgets every selection: another plan is on screen. */
  readonly startOver: () => void;
}

let lastToast = 0;
const KEPT_TOASTS = 4;

const nothingChosen = {
  view: 'overview',
  scenarioId: null,
  comparedIds: [],
  projectId: null,
  crossingId: null,
} as const;

export const useUi = create<UiState>()((set) => ({
  ...nothingChosen,
  toasts: [],
  dialog: null,
  go: (view) => set({ view }),
  chooseScenario: (scenarioId) =>
    set((ui) => ({ scenarioId, comparedIds: ui.comparedIds.filter((id) => id !== scenarioId) })),
  toggleCompared: (id) =>
    set((ui) => ({
      comparedIds: ui.comparedIds.includes(id)
        ? ui.comparedIds.filter((other) => other !== id)
        : [...ui.comparedIds, id].slice(0, MAX_COMPARED - 1),
    })),
  chooseProject: (projectId) => set({ projectId }),
  chooseCrossing: (crossingId) => set({ crossingId }),
  showProject: (projectId) => set({ view: 'projects', projectId }),
  showCrossing: (crossingId) => set({ view: 'crossings', crossingId }),
  toast: (kind, text, action) =>
    set((ui) => {
      lastToast += 1;
      const toast: Toast = { id: lastToast, kind, text, ...(action ? { action } : {}) };
      // the same sentence twice on screen tells nothing more
      const others = ui.toasts.filter((other) => other.text !== text);
      return { toasts: [...others, toast].slice(-KEPT_TOASTS) };
    }),
  dismissToast: (id) => set((ui) => ({ toasts: ui.toasts.filter((toast) => toast.id !== id) })),
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
  startOver: () => set({ ...nothingChosen, dialog: null }),
}));
