/**
 * <Select label={t('…')} value={project.side} options={SIDES.map((side) => ({ value: side, label: t(`side.${side}`) }))}
 *         onChange={(side) => …} />
 * Options with a `group` stand under that heading, in the order in which the groups first appear.
 * <Choice …/> is the same with all options in sight: for two to four of them.
 */
import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly group?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** What is written over the field where the label says more than fits. */
  readonly shownLabel?: string;
  readonly bare?: boolean;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
}

function listItem({ value, label }: Option<string>) {
  return (
    <ListBoxItem key={value} id={value} textValue={label} className="list__item">
      {({ isSelected }) => (
        <>
          <span className="list__check">{isSelected ? <Check aria-hidden /> : null}</span>
          {label}
        </>
      )}
    </ListBoxItem>
  );
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    shownLabel,
    bare = false,
    value,
    options,
    onChange,
    isDisabled = false,
    placeholder,
  } = props;
  return (
    <AriaSelect
      className={`field select${bare ? ' field--bare' : ''}`}
      value={value}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(shownLabel === undefined ? {} : { 'aria-label': label })}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option && option.value !== value) onChange(option.value);
      }}
    >
      <Label className="field__label">{shownLabel ?? label}</Label>
      <Button className="select__button">
        <SelectValue className="select__value">
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="list">
          {[...Map.groupBy(options, (option) => option.group)].map(([group, members]) =>
            group === undefined ? (
              members.map(listItem)
            ) : (
              <ListBoxSection key={group} id={group}>
                <Header className="list__group">{group}</Header>
                {members.map(listItem)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (Option<Value> & { readonly name?: string; readonly lang?: string })[];
  readonly onChange: (value: Value) => void;
  readonly small?: boolean;
  readonly isDisabled?: boolean;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, small = false, isDisabled = false } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`toggles${small ? ' toggles--small' : ''}`}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find((candidate) => keys.has(candidate.value));
        if (option && option.value !== value) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="toggles__item"
          {...(option.name === undefined ? {} : { 'aria-label': option.name })}
        >
          <span {...(option.lang === undefined ? {} : { lang: option.lang })}>{option.label}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
