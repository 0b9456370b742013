/**
 * <Button icon={<Plus />} look="primary" onPress={…}>Add a project</Button>
 * <IconButton icon={<Undo2 />} label={t('shell.undo')} onPress={…} />   the label is its name and its tooltip
 */
import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';

/** `link` reads as a link: a name in a table that leads somewhere. */
type Look = 'plain' | 'primary' | 'quiet' | 'danger' | 'link';

interface Common {
  readonly look?: Look;
  readonly small?: boolean;
  readonly isDisabled?: boolean;
  readonly excludeFromTabOrder?: boolean;
  readonly onPress?: () => void;
}

function classes(look: Look, small: boolean, more = ''): string {
  return `button button--${look}${small ? ' button--small' : ''}${more}`;
}

interface ButtonProps extends Common {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
}

export function Button({ children, icon, look = 'plain', small = false, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(onPress ? { onPress: () => onPress() } : {})} className={classes(look, small)}>
      {icon}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Common {
  readonly icon: ReactNode;
  readonly label: string;
  /** Longer than the label: shown in the tooltip only. */
  readonly hint?: string;
}

export function IconButton({
  icon,
  label,
  hint,
  look = 'quiet',
  small = false,
  onPress,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        {...(onPress ? { onPress: () => onPress() } : {})}
        aria-label={label}
        className={classes(look, small, ' button--icon')}
      >
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {hint ?? label}
      </Tooltip>
    </TooltipTrigger>
  );
}
