/**
 * Text that is committed when the field is left or Enter is pressed; Escape puts the old value back.
 *
 *   <TextField label={t('…')} value={project.sponsor} onCommit={(sponsor) => …} />
 *   <DraftField …/>   takes every keystroke (forms with a submit button)
 *
 * `bare` hides the label from sight (it stays the field's name); `error` is a sentence under the field.
 */
import { useState, type KeyboardEvent } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';

export interface FieldLook {
  readonly label: string;
  readonly bare?: boolean;
  readonly hint?: string;
  readonly error?: string | null;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  /** Reached by pointer and by a key of its row, not by Tab. */
  readonly excludeFromTabOrder?: boolean;
}

interface DraftProps extends FieldLook {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly multiline?: boolean;
  readonly numeric?: boolean;
  readonly unit?: string;
  readonly maxLength?: number;
  /** Takes the focus when it appears: the first field of a dialog, a cell that is being edited. */
  readonly focusOnShow?: boolean;
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

export function DraftField(props: DraftProps) {
  const { label, bare, hint, error, multiline, numeric, unit, focusOnShow, onKeyDown, onBlur, maxLength } =
    props;
  const { value, onChange, isDisabled = false, isRequired = false } = props;
  const Control = multiline ? TextArea : Input;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
      isRequired={isRequired}
      {...(onBlur ? { onBlur: () => onBlur() } : {})}
      {...(maxLength === undefined ? {} : { maxLength })}
      className={`field${bare ? ' field--bare' : ''}`}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className="field__label">{label}</Label>
      <div className="field__with-unit">
        <Control
          className={`field__input${numeric ? ' field__input--number' : ''}`}
          {...(numeric ? { inputMode: 'decimal' as const } : {})}
          {...(onKeyDown ? { onKeyDown } : {})}
          {...(focusOnShow ? { ref: takeFocus } : {})}
        />
        {unit ? <span className="field__unit">{unit}</span> : null}
      </div>
      {hint ? (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  );
}

interface CommitProps extends Omit<DraftProps, 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** Called with the new text; a sentence as answer refuses it and is shown under the field. */
  readonly onCommit: (value: string) => unknown;
}

export function TextField({ value, onCommit, error, ...rest }: CommitProps) {
  // null while nobody is typing: the plan's own value is shown
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const restore = () => {
    setDraft(null);
    setRefusal(null);
  };
  const commit = () => {
    const answer = draft === null || draft === value ? null : onCommit(draft);
    if (typeof answer === 'string') setRefusal(answer);
    else restore();
  };
  return (
    <DraftField
      {...rest}
      value={draft ?? value}
      error={refusal ?? error ?? null}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rest.multiline) commit();
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          restore();
        }
      }}
    />
  );
}
