// Writes src/core/cld_transformation_table.[ch] from transformation-reference.json.
//
//   node src/core/generate/transformation_table.js          writes both files
//   node src/core/generate/transformation_table.js --check  fails when they are not what it would write

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compile, expand } from "./regular_expression.js";

const reference = JSON.parse(readFileSync(new URL("transformation-reference.json", import.meta.url)));
const { enums, flags, effects, params, macros, crop_modes: cropModes, validator } = reference;

// --- patterns -----------------------------------------------------------------------

const exportedMacros = { NUMBER: "NUM", INTEGER: "INT", EXPRESSION: "NEXPR", VARIABLE: "VAR", COLOR: "ECOLOR", BOOLEAN: "BOOL",
  TEXT_STYLE: "TEXTSTYLE", BASE64: "B64" };
const union = (patterns) => patterns.map((pattern) => `(?:${expand(pattern, macros)})`).join("|");

// "see effects": those codes have tables of their own.
const hasPattern = ({ patterns }) => !patterns[0].startsWith("see ");

/** { name: expanded pattern }, the names as the tables below look them up. */
export function patterns() {
  const all = {};
  for (const [name, macro] of Object.entries(exportedMacros)) all[`macro ${name}`] = expand(macros[macro], macros);
  for (const [code, param] of Object.entries(params)) if (hasPattern(param)) all[`param ${code}`] = union(param.patterns);
  for (const [name, { forms }] of Object.entries(effects)) if (forms) all[`effect ${name}`] = union(forms);
  for (const [name, { pattern }] of Object.entries(flags)) if (pattern) all[`flag ${name}`] = union([pattern]);
  return all;
}

const automaton = compile(patterns());
const start = (name) => automaton.starts[name] ?? 0;

// --- word lists ---------------------------------------------------------------------

const lists = new Map();
const byBytes = (a, b) => (a < b ? -1 : Number(a > b));

/** The C name of a sorted list of words; equal lists are written once. */
function words(list) {
  const sorted = [...new Set(list)].sort(byBytes);
  const key = sorted.join("\n");
  if (!lists.has(key)) lists.set(key, { name: `words_${lists.size}`, sorted });
  return lists.get(key).name;
}

const named = (names) => [names].flat().flatMap((name) => {
  const list = enums[name] ?? { crop: Object.keys(cropModes) }[name];
  return Array.isArray(list) ? list : Object.values(list).flat();
});
const wordsOf = (names) => (names ? `&${words(named(names))}` : "NULL");

// --- C text -------------------------------------------------------------------------

const quoted = (text) => (text === null || text === undefined ? "NULL" : `"${text}"`);
const codes = Object.keys(params).sort(byBytes);
const codeName = (code) => `CLD_PARAM_${code.toUpperCase()}`;
const mask = (list) => (list?.length ? list.map((code) => `CLD_HAS(${codeName(code)})`).join(" | ") : "0");
const plain = (text) => text?.replace(/[^A-Za-z0-9_ \/]/g, "");

/** min, max and how people read them; a bound that does not exist is infinite. */
function range(bounds) {
  if (!bounds || (bounds[0] ?? null) === null) return "{0, 0, NULL}";
  const [low, high] = bounds;
  const text = (high ?? null) === null ? `at least ${low}` : `${low} to ${high}`;
  return `{${low}, ${high ?? "HUGE_VAL"}, "${text}"}`;
}

const kinds = { number: "NUMBER", int: "INTEGER", color: "COLOR", bool: "BOOLEAN", variable: "VARIABLE", keyword: "WORD" };

/** One ordered argument: a list of words may stand beside a kind. */
function argument({ name, kind, min, max, required, values, enum: list, also }) {
  const known = [...(values ?? []), ...(list ? named(list) : []), ...(also ?? [])];
  const cKind = kind === "enum" ? "WORD" : kinds[kind];
  return `{${quoted(name)}, CLD_ARGUMENT_${cKind}, ${Boolean(required)}, ${known.length ? `&${words(known)}` : "NULL"}, ` +
    `${range(min === undefined ? null : [min, max])}}`;
}

/** One key_value argument, in the reference's shorthand. */
function property([name, form], required) {
  if (Array.isArray(form)) return argument({ name, kind: "number", min: form[0], max: form[1], required });
  if (form.includes("|")) return argument({ name, kind: "enum", values: form.split("|"), required });
  if (form in kinds) return argument({ name, kind: form, required });
  return `{"${name}", CLD_ARGUMENT_TEXT, ${Boolean(required)}, NULL, {0, 0, NULL}}`;
}

const argumentLists = [];
function argumentList(name, list) {
  if (list.length === 0) return "NULL, 0";
  argumentLists.push(`static const CldArgument ${name}[] = {\n${list.map((item) => `\t${item},\n`).join("")}};\n`);
  return `${name}, ${list.length}`;
}

function effect([name, { args = [], props = {}, prop_separator: separator = ";", required_props: required = [], required_any: any }]) {
  const ordered = argumentList(`${name}_arguments`, args.map(argument));
  const keyed = argumentList(`${name}_properties`, Object.entries(props).map((entry) => property(entry, required.includes(entry[0]))));
  return `{"${name}", ${start(`effect ${name}`)}, ${ordered}, ${keyed}, '${separator}', ${Boolean(any)}}`;
}

// "custom_function / custom_pre_function (adds pre:)": the first word is the option.
const option = (text) => /^[a-z_]+/.exec(text ?? "")?.[0];

function param(code) {
  const { name, option: text, enum: list, range: bounds, values_closed: closed } = params[code];
  const known = code === "sp" ? null : list;
  return `[${codeName(code)}] = {"${code}", "${plain(name)}", ${quoted(option(text))}, ${start(`param ${code}`)}, ` +
    `${Boolean(closed)}, ${validator.actions.includes(code)}, ${wordsOf(known)}, ${range(bounds)}, ${mask(validator.companions[code])}}`;
}

const gravities = { none: "NONE", "only liquid": "LIQUID", compass: "COMPASS", optional: "OPTIONAL", required: "REQUIRED", "required: auto": "AUTO" };

function crop([name, { sizes, gravity, pads }]) {
  const takesAuto = reference.gravity.auto_allowed_with_crops.includes(name);
  return `{"${name}", ${sizes.startsWith("two") ? 2 : 1}, CLD_GRAVITY_${gravities[gravity]}, ${Boolean(pads)}, ${takesAuto}}`;
}

const flag = ([name]) => `{"${name}", ${start(`flag ${name}`)}, ${reference.flags_in_conditions.includes(name)}}`;
const sorted = (object) => Object.entries(object).sort(([a], [b]) => byBytes(a, b));
const rows = (list) => list.map((row) => `\t${row},\n`).join("");

function wrapped(items) {
  const lines = [""];
  for (const item of items) {
    if (lines.at(-1).length + item.length > 104) lines.push("");
    lines[lines.length - 1] += `${item}, `;
  }
  return lines.map((line) => `\t${line.trimEnd()}\n`).join("");
}

const notice = "Written by generate/transformation_table.js; change transformation-reference.json instead.";

function header() {
  return `/*
 * cld_transformation_table.h
 *\t\tCloudinary's transformation reference as data.
 *
 * ${notice}
 */
#ifndef CLD_TRANSFORMATION_TABLE_H
#define CLD_TRANSFORMATION_TABLE_H

#include "core/cld_types.h"

/* clang-format off */

/* An anchored regular expression: the automaton's start state; 0 matches nothing. */
typedef uint16_t CldPattern;

/* All words of a kind, in byte order. */
typedef struct CldWords
{
\tconst char *const *words;
\tsize_t n;
} CldWords;

/* text is NULL when there is no documented range. */
typedef struct CldRange
{
\tdouble min;
\tdouble max;
\tconst char *text;
} CldRange;

typedef enum CldParamCode
{
${codes.map((code) => `\t${codeName(code)},\n`).join("")}\tCLD_PARAMS /* how many there are */
} CldParamCode;

/* Sets of parameters: one bit each. */
typedef uint64_t CldParamSet;

#define CLD_HAS(param) ((CldParamSet) 1 << (param))

typedef struct CldParamRule
{
\tconst char *code;
\tconst char *name;
\tconst char *option; /* of the SDKs; may be NULL */
\tCldPattern pattern;
\tbool closed; /* a value that the pattern does not match cannot be right */
\tbool action; /* by good practice the only one of its component */
\tconst CldWords *words; /* known values; may be NULL */
\tCldRange range;
\tCldParamSet companions; /* without one of these it does nothing; 0 when it stands alone */
} CldParamRule;

typedef enum CldArgumentKind
{
\tCLD_ARGUMENT_NUMBER,
\tCLD_ARGUMENT_INTEGER,
\tCLD_ARGUMENT_COLOR,
\tCLD_ARGUMENT_BOOLEAN,
\tCLD_ARGUMENT_VARIABLE,
\tCLD_ARGUMENT_WORD,
\tCLD_ARGUMENT_TEXT
} CldArgumentKind;

typedef struct CldArgument
{
\tconst char *name;
\tCldArgumentKind kind;
\tbool required;
\tconst CldWords *words; /* allowed beside the kind; may be NULL */
\tCldRange range;
} CldArgument;

/* e_<name>, then ":" and ordered arguments or key_value properties. */
typedef struct CldEffect
{
\tconst char *name;
\tCldPattern forms; /* of the whole value; 0 when the arguments say it all */
\tconst CldArgument *arguments;
\tsize_t n_arguments;
\tconst CldArgument *properties;
\tsize_t n_properties;
\tchar separator; /* between properties */
\tbool needs_property;
} CldEffect;

typedef struct CldFlag
{
\tconst char *name;
\tCldPattern pattern; /* of the whole flag; 0 when it is the name */
\tbool conditional; /* may stand inside a condition */
} CldFlag;

typedef enum CldGravityRule
{
\tCLD_GRAVITY_NONE,
\tCLD_GRAVITY_LIQUID,
\tCLD_GRAVITY_COMPASS,
\tCLD_GRAVITY_OPTIONAL,
\tCLD_GRAVITY_REQUIRED,
\tCLD_GRAVITY_AUTO
} CldGravityRule;

typedef struct CldCropMode
{
\tconst char *name;
\tint sizes; /* how many of w, h, ar it takes */
\tCldGravityRule gravity;
\tbool pads;
\tbool takes_auto; /* g_auto */
} CldCropMode;

${Object.keys(exportedMacros).map((name) => `#define CLD_PATTERN_${name} ${start(`macro ${name}`)}\n`).join("")}
extern const CldParamRule cld_param_rules[CLD_PARAMS];

extern const CldWords cld_color_words;
extern const CldWords cld_gravity_words;
extern const CldWords cld_extension_words;
extern const CldWords cld_text_style_words;

/* In byte order of the names. */
extern const CldEffect cld_effects[${Object.keys(effects).length}];
extern const CldFlag cld_flags[${Object.keys(flags).length}];
extern const CldCropMode cld_crop_modes[${Object.keys(cropModes).length}];

/* A state of the automaton: its moves are runs [first_run of this state, of the next one). */
typedef struct CldState
{
\tuint16_t first_run;
\tbool accepts;
} CldState;

typedef struct CldRun
{
\tunsigned char low;
\tunsigned char high;
\tuint16_t to;
} CldRun;

extern const CldState cld_states[${automaton.states.length + 1}];
extern const CldRun cld_runs[${automaton.states.flatMap((state) => state.runs).length}];

/* clang-format on */

#endif /* CLD_TRANSFORMATION_TABLE_H */
`;
}

function states() {
  let next = 0;
  const items = automaton.states.map(({ accepts, runs }) => {
    const item = `{${next}, ${Number(accepts)}}`;
    next += runs.length;
    return item;
  });
  return wrapped([...items, `{${next}, 0}`]);
}

const runs = () => wrapped(automaton.states.flatMap((state) => state.runs).map(({ low, high, to }) => `{${low}, ${high}, ${to}}`));

const exportedWords = {
  color: reference.colors.named,
  gravity: [...named(["compass", "gravity_special", "gravity_legacy", "objects"]), ...validator.gravity_pieces],
  extension: named(reference.extensions.enum.filter((name) => enums[name])).concat(reference.extensions.enum.filter((name) => !enums[name])),
  text_style: named(["text_weight", "text_style", "text_decoration", "text_align", "text_stroke"]),
};

function source() {
  const paramRows = rows(codes.map(param));
  const effectRows = rows(sorted(effects).map(effect));
  const exported = Object.entries(exportedWords).map(([name, list]) => [name, words(list)]);
  const wordLists = [...lists.values()].map(({ name, sorted: list }) =>
    `static const char *const ${name}_list[] = {\n${wrapped(list.map(quoted))}};\n` +
    `#define ${name}_all {${name}_list, ${list.length}}\n`).join("\n");
  const used = [...lists.values()].filter(({ name }) => !exported.some(([, list]) => list === name) || `${paramRows}${effectRows}${argumentLists}`.includes(`&${name},`));
  return `/*
 * cld_transformation_table.c
 *\t\tCloudinary's transformation reference as data.
 *
 * ${notice}
 */
#include "core/cld_transformation_table.h"

#include <math.h>

/* clang-format off */

${wordLists}
${used.map(({ name }) => `static const CldWords ${name} = ${name}_all;\n`).join("")}
${exported.map(([name, list]) => `const CldWords cld_${name}_words = ${list}_all;\n`).join("")}
const CldParamRule cld_param_rules[CLD_PARAMS] = {
${paramRows}};

${argumentLists.join("\n")}
const CldEffect cld_effects[${Object.keys(effects).length}] = {
${effectRows}};

const CldFlag cld_flags[${Object.keys(flags).length}] = {
${rows(sorted(flags).map(flag))}};

const CldCropMode cld_crop_modes[${Object.keys(cropModes).length}] = {
${rows(sorted(cropModes).map(crop))}};

const CldState cld_states[${automaton.states.length + 1}] = {
${states()}};

const CldRun cld_runs[${automaton.states.flatMap((state) => state.runs).length}] = {
${runs()}};
`;
}

/** { file name: text } of what belongs into src/core. */
export function files() {
  return { "cld_transformation_table.h": header(), "cld_transformation_table.c": source() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [name, text] of Object.entries(files())) {
    const file = new URL(`../${name}`, import.meta.url);
    if (process.argv[2] !== "--check") writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      console.error(`${name} is not what transformation_table.js writes`);
      process.exitCode = 1;
    }
  }
}
