export { plainField, type Choice, type FieldProps, type FormField } from "./field";
export { DateField, SelectField, TextArea, TextField, type SelectGroup, type SelectOption } from "./text-fields";
export { CheckboxField, CheckboxGroup, RadioGroup } from "./choice-fields";
export { FormErrors } from "./form-errors";
