import { useRef, type KeyboardEvent } from 'react';
import { useTranslator } from '../lib/translator.tsx';
import { useUi, VIEW_NAMES } from '../stores/ui.ts';
import { VIEWS } from '../views/views.tsx';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list of views: one stop of the Tab key, arrow keys within. */
export function Nav() {
  const { t } = useTranslator();
  const view = useUi((ui) => ui.view);
  const go = useUi((ui) => ui.go);
  const list = useRef<HTMLUListElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: buttons.length - 1 };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : (here + step + buttons.length) % buttons.length;
    if (next === undefined || here < 0) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <p className="nav__brand">Puente</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys between its buttons */}
      <ul className="nav__list" ref={list} onKeyDown={onKeyDown}>
        {VIEW_NAMES.map((name) => {
          const { Icon } = VIEWS[name];
          return (
            <li key={name}>
              <button
                type="button"
                className="nav__item"
                tabIndex={name === view ? 0 : -1}
                {...(name === view ? { 'aria-current': 'page' as const } : {})}
                onClick={() => go(name)}
              >
                <Icon aria-hidden />
                {t(`nav.${name}`)}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
