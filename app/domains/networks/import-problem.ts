/** Why a line was rejected. `line` is the line in the file, the heading is 1; `value` what stood there. */
export interface ImportProblem {
  line: number;
  code: ImportProblemCode;
  value: string;
}
export type ImportProblemCode =
  | "file_too_large"
  | "file_empty"
  | "file_no_text"
  | "columns_missing"
  | "column_twice"
  | "quotes_broken"
  | "too_few_fields"
  | "too_many_fields"
  | "name_missing"
  | "text_too_long"
  | "kind_unknown"
  | "land_unknown"
  | "ags_malformed"
  | "ags_unknown"
  | "year_invalid"
  | "date_invalid"
  | "link_invalid";

/** What was put right on the way; the line was taken. */
export interface ImportNote {
  line: number;
  code: "ags_zero" | "ags_merged" | "date_converted" | "encoding_windows" | "link_completed";
  value: string;
}
