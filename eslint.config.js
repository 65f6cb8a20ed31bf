import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist",
    "coverage",
    ".cache",
    "tests/fixtures",
    "geo/basemap/recipe",
    "*.config.js",
    "**/*.cjs",
  ]),
  {
    files: ["**/*.{ts,tsx,mjs}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      // One program for all: the service that keeps up with an editor takes a fifth longer.
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      complexity: ["error", 10],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Where React is: elsewhere its rules only look for what is not there, a seventh of the time.
    files: ["src/{app,map,ui}/**", "**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // The pure core: what compiles without DOM and Node types must not reach for them either.
    files: ["src/{story,formats,explore}/**"],
    rules: { "no-restricted-globals": ["error", "window", "document", "process", "globalThis"] },
  },
);
