import { memo } from 'react';
import { Switch } from '../../components/Switch.tsx';
import type { DecidedProject } from '../../data/decisions.ts';

interface RowSwitchProps {
  readonly decided: DecidedProject;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isDisabled: boolean;
  readonly excludeFromTabOrder: boolean;
  /** The same function at every drawing. */
  readonly onChange: (decided: DecidedProject, isSelected: boolean) => void;
}

function isSame(before: RowSwitchProps, after: RowSwitchProps): boolean {
  return (
    before.label === after.label &&
    before.isSelected === after.isSelected &&
    before.isDisabled === after.isDisabled &&
    before.excludeFromTabOrder === after.excludeFromTabOrder &&
    before.onChange === after.onChange &&
    before.decided.project.id === after.decided.project.id &&
    before.decided.parentIncluded === after.decided.parentIncluded
  );
}

/** A switch in a row of the table, drawn again only when it changes. */
export const RowSwitch = memo(function RowSwitch({ decided, onChange, ...rest }: RowSwitchProps) {
  return <Switch {...rest} onChange={(isSelected) => onChange(decided, isSelected)} />;
}, isSame);
