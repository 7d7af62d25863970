import { classNames } from "../class-names";
import { controlProps, hasErrors, listValue, textValue, type Choice, type FieldProps, type FormField } from "./field";
import { FieldError, GroupFrame, Hint, Optional } from "./frame";

const box = "mt-[0.2em] h-5 w-5 shrink-0 accent-petrol";

interface ChoiceProps {
  type: "checkbox" | "radio";
  field: FormField;
  choice: Choice;
  checked: boolean;
}

/** The whole line is the label, so that the target is as large as the words. */
function ChoiceLine({ type, field, choice, checked }: ChoiceProps) {
  const id = `${field.id}-${choice.value}`;
  const hintId = choice.hint ? `${id}-hint` : undefined;
  return (
    <div className="flex gap-2.5">
      <input
        key={`${field.key ?? ""}${choice.value}`}
        type={type}
        id={id}
        name={field.name}
        form={field.formId}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        required={type === "radio" ? field.required || undefined : undefined}
        aria-describedby={hintId}
        className={box}
      />
      <div className="min-w-0">
        <label htmlFor={id} className={classNames("block py-px", choice.disabled && "text-ink-soft")}>
          {choice.label}
        </label>
        {choice.hint ? (
          <div id={hintId} className="text-note text-ink-soft">
            {choice.hint}
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface GroupProps extends FieldProps {
  options: readonly Choice[];
  /** Short options stand side by side where there is room. */
  columns?: 1 | 2 | 3;
}

const columnClasses = {
  1: "grid gap-y-2",
  2: "grid gap-x-6 gap-y-2 sm:grid-cols-2",
  3: "grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3",
} as const;

/** One of several. None is chosen beforehand unless the field has a value. */
export function RadioGroup(props: GroupProps) {
  const { field, options, columns = 1 } = props;
  return (
    <GroupFrame {...props}>
      <div className={classNames(columnClasses[columns], "pt-0.5")}>
        {options.map((choice) => (
          <ChoiceLine key={choice.value} type="radio" field={field} choice={choice} checked={textValue(field) === choice.value} />
        ))}
      </div>
    </GroupFrame>
  );
}

/** Any number of several; submitted as repeated name. */
export function CheckboxGroup(props: GroupProps) {
  const { field, options, columns = 1 } = props;
  const chosen = listValue(field);
  return (
    <GroupFrame {...props}>
      <div className={classNames(columnClasses[columns], "pt-0.5")}>
        {options.map((choice) => (
          <ChoiceLine key={choice.value} type="checkbox" field={field} choice={choice} checked={chosen.includes(choice.value)} />
        ))}
      </div>
    </GroupFrame>
  );
}

/** One checkbox with its sentence; submits "on" (or `value`). */
export function CheckboxField({ field, label, hint, optional, className, value = "on" }: FieldProps & { value?: string }) {
  return (
    <div className={classNames("space-y-1.5", className)}>
      <div className={classNames("flex gap-2.5", hasErrors(field) && "border-l-4 border-brick pl-3")}>
        <input
          key={field.key}
          type="checkbox"
          {...controlProps(field, hint)}
          value={value}
          defaultChecked={listValue(field).includes(value)}
          className={box}
        />
        <div>
          <label htmlFor={field.id} className="block py-px">
            {label}
            {optional ? <Optional /> : null}
          </label>
          <Hint field={field}>{hint}</Hint>
        </div>
      </div>
      <FieldError field={field} />
    </div>
  );
}
