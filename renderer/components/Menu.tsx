/** <Menu label={t('…')} icon={<MoreHorizontal />} items={[{ id: 'delete', label: t('…'), danger: true, onAction: … }]} /> */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';

interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuEntry[];
  /** Text beside the icon; without it the label is only the button's name. */
  readonly text?: string;
  readonly small?: boolean;
  readonly isDisabled?: boolean;
}

export function Menu({ label, icon, items, text, small = false, isDisabled = false }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        className={`button ${text ? '' : 'button--quiet button--icon'}${small ? ' button--small' : ''}`}
      >
        {icon}
        {text}
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="list" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={`list__item${item.danger ? ' list__item--danger' : ''}`}
              onAction={item.onAction}
            >
              {item.icon}
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
