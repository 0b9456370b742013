import {
  ArrowLeftRight,
  FileText,
  GitBranch,
  Landmark,
  LayoutDashboard,
  ListOrdered,
  Settings,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { ViewName } from '../stores/ui.ts';
import { CrossingsView } from './crossings/CrossingsView.tsx';
import { FundsView } from './funds/FundsView.tsx';
import { OverviewView } from './overview/OverviewView.tsx';
import { ProjectsView } from './projects/ProjectsView.tsx';
import { ProposalView } from './proposal/ProposalView.tsx';
import { ScenariosView } from './scenarios/ScenariosView.tsx';
import { SettingsView } from './settings/SettingsView.tsx';

interface RegisteredView {
  readonly Icon: LucideIcon;
  readonly Component: ComponentType;
}

/** What each name in the navigation shows. Names and their order: stores/ui.ts; words: `nav.<name>`. */
export const VIEWS: Readonly<Record<ViewName, RegisteredView>> = {
  overview: { Icon: LayoutDashboard, Component: OverviewView },
  projects: { Icon: ListOrdered, Component: ProjectsView },
  funds: { Icon: Landmark, Component: FundsView },
  crossings: { Icon: ArrowLeftRight, Component: CrossingsView },
  scenarios: { Icon: GitBranch, Component: ScenariosView },
  proposal: { Icon: FileText, Component: ProposalView },
  settings: { Icon: Settings, Component: SettingsView },
};
