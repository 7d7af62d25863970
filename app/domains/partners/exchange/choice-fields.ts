/** Names of the fields of the preview's form. */
export const choiceFields = {
  /** What a column of the table of partners means. */
  column: (i: number) => `spalte-${i}`,
  /** What a column of the table of relations means. */
  relationColumn: (i: number) => `beziehung-${i}`,
  /** What shall happen to a row that looks like a double. */
  row: (line: number) => `zeile-${line}`,
  /** Who is meant by a name; `key` of a `NameQuestion`. */
  name: (key: string) => `name-${key}`,
};
