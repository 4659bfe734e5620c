// The part of the search expression language that tests use: field:value,
// field=value, comparisons, ranges, AND, OR, NOT, parentheses and a final *.
// An expression becomes a tree of { op, .. }.

import { ApiError } from "./responses.js";

const DEPTH_LIMIT = 50;
const TOKEN = /\s*(?:(\()|(\))|([[{])|([\]}])|(>=|<=|>|<|:|=)|"((?:[^"\\]|\\.)*)"|([^\s()[\]{}<>=:"]+))/y;
const KINDS = [undefined, "open", "close", "rangeOpen", "rangeClose", "operator", "text", "word"];
const JOINS = new Set(["AND", "OR"]);

export function parseExpression(text) {
  const parser = new Parser(tokens(text));
  const tree = parser.disjunction(0);
  if (!parser.atEnd()) throw syntaxError(text);
  return tree;
}

function tokens(text) {
  const list = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw syntaxError(text);
    const index = match.findIndex((group, position) => position > 0 && group !== undefined);
    list.push({ kind: KINDS[index], text: match[index] });
  }
  return list;
}

class Parser {
  #tokens;
  #next = 0;

  constructor(list) {
    this.#tokens = list;
  }

  atEnd() {
    return this.#next >= this.#tokens.length;
  }

  disjunction(depth) {
    if (depth > DEPTH_LIMIT) throw syntaxError("nested too deeply");
    const parts = [this.#conjunction(depth)];
    while (this.#takeWord("OR")) parts.push(this.#conjunction(depth));
    return parts.length === 1 ? parts[0] : { op: "or", parts };
  }

  // Terms side by side mean AND as well.
  #conjunction(depth) {
    const parts = [this.#negation(depth)];
    while (this.#takeWord("AND") || this.#beginsTerm()) parts.push(this.#negation(depth));
    return parts.length === 1 ? parts[0] : { op: "and", parts };
  }

  #negation(depth) {
    if (this.#takeWord("NOT")) return { op: "not", part: this.#negation(depth) };
    const token = this.#peek();
    if (token?.kind === "word" && token.text.startsWith("-") && token.text.length > 1) {
      token.text = token.text.slice(1);
      return { op: "not", part: this.#term(depth) };
    }
    return this.#term(depth);
  }

  #term(depth) {
    if (this.#take("open")) {
      const inner = this.disjunction(depth + 1);
      this.#require("close");
      return inner;
    }
    const first = this.#value();
    const operator = this.#take("operator");
    if (!operator) return { op: "anywhere", value: first };
    return this.#comparison(first.text, operator.text);
  }

  #comparison(field, operator) {
    if (this.#take("rangeOpen")) return this.#range(field);
    if (!this.#take("open")) return { op: operator, field, value: this.#value() };
    // field:(a OR b)
    const parts = [{ op: operator, field, value: this.#value() }];
    while (this.#takeWord("OR")) parts.push({ op: operator, field, value: this.#value() });
    this.#require("close");
    return { op: "or", parts };
  }

  #range(field) {
    const opened = this.#tokens[this.#next - 1].text;
    const from = this.#value();
    if (!this.#takeWord("TO")) throw syntaxError("TO");
    const to = this.#value();
    const closed = this.#require("rangeClose").text;
    return {
      op: "and",
      parts: [
        { op: opened === "[" ? ">=" : ">", field, value: from },
        { op: closed === "]" ? "<=" : "<", field, value: to },
      ],
    };
  }

  #value() {
    const token = this.#take("text") ?? this.#take("word");
    if (!token || (token.kind === "word" && (JOINS.has(token.text) || token.text === "NOT"))) throw syntaxError(token?.text);
    if (token.kind === "text") return { text: token.text.replace(/\\(.)/g, "$1"), prefix: false };
    return token.text.endsWith("*")
      ? { text: token.text.slice(0, -1), prefix: true }
      : { text: token.text, prefix: false };
  }

  #beginsTerm() {
    const token = this.#peek();
    return token !== undefined && (token.kind === "open" || token.kind === "text" || (token.kind === "word" && !JOINS.has(token.text)));
  }

  #peek() {
    return this.#tokens[this.#next];
  }

  #take(kind) {
    const token = this.#peek();
    if (token?.kind !== kind) return undefined;
    this.#next += 1;
    return token;
  }

  #takeWord(word) {
    const token = this.#peek();
    if (token?.kind !== "word" || token.text !== word) return false;
    this.#next += 1;
    return true;
  }

  #require(kind) {
    const token = this.#take(kind);
    if (!token) throw syntaxError(this.#peek()?.text);
    return token;
  }
}

function syntaxError(near = "the end") {
  return new ApiError(400, `Invalid expression near ${near.slice(0, 100)}`);
}
