/** <Switch isSelected={project.mustFund} onChange={(mustFund) => …}>{t('…')}</Switch>; `label` names one without text. */
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';

interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children?: ReactNode;
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly excludeFromTabOrder?: boolean;
}

export function Switch({ children, label, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} {...(label === undefined ? {} : { 'aria-label': label })}>
      <SwitchButton className="switch">
        <span className="switch__track" aria-hidden />
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
