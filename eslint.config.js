import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const serverOnly = ["pg", "pg-boss", "nodemailer", "@prisma/*", "**/prisma-client/*", "better-auth*", "better-auth/**"];

export default tseslint.config(
  { ignores: ["build", "public/build", "node_modules", "data*", "app/platform/prisma-client", "app/domains/toolbox/generated", "test-results", "playwright-report", ".cache"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["app/**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
  {
    // The database is spoken to in *.server.ts only.
    files: ["app/**/*.{ts,tsx}"],
    ignores: ["app/**/*.server.ts", "app/**/*.server.tsx", "app/**/*.test.ts", "app/entry.server.tsx"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ group: serverOnly, message: "Only *.server.ts files speak to the database, the queue and the mail." }] }] },
  },
  {
    // Routes are thin: they read the request, call a domain, and choose what to render.
    files: ["app/routes/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: [...serverOnly, "~/platform/db.server", "xstate", "@machines/*"], message: "A route asks a domain; it holds no rules and no queries." }] },
      ],
    },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", { selector: "MemberExpression[property.name=/^(only|skip|todo|fixme)$/][object.name=/^(test|it|describe)$/]", message: "No test is left out." }, { selector: "CallExpression[callee.property.name='waitForTimeout']", message: "Wait for what happens, not for time." }] },
  },
  {
    files: ["tests/e2e/**/*.ts"],
    rules: { "react-hooks/rules-of-hooks": "off", "no-empty-pattern": "off" },
  },
);
