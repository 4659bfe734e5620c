// Reading of decoded fields.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Form, parseFlatList } from "./form.js";

function formOf(...fields) {
  const form = new Form();
  for (const [name, value] of fields) form.add(name, value);
  return form;
}

test("one list, however it is written", () => {
  const notations = [["a[]", "1"], ["a[]", "2"], ["b[0]", "1"], ["b[1]", "2"], ["c", "1"], ["c", "2"]];
  const form = formOf(...notations, ["d", " 1,,2 "]);
  for (const name of ["a", "b", "c", "d"]) assert.deepEqual(form.list(name), ["1", "2"], name);
  assert.deepEqual(form.list("e"), []);
  assert.equal(form.text("a"), "1,2");
});

test("flags", () => {
  for (const text of ["1", "true", "True"]) assert.equal(formOf(["f", text]).flag("f", false), true, text);
  for (const text of ["0", "false"]) assert.equal(formOf(["f", text]).flag("f", true), false, text);
  assert.equal(formOf().flag("f", true), true);
  assert.equal(formOf(["f", ""]).flag("f", true), true);
});

test("pairs", () => {
  const pairs = (text) => ({ ...formOf(["p", text]).pairs("p") });
  assert.deepEqual(pairs("a=1|b=2"), { a: "1", b: "2" });
  assert.deepEqual(pairs("a=x\\=y\\|z|b="), { a: "x=y|z", b: "" });
  assert.deepEqual(pairs("a=x=y|"), { a: "x=y" });
  assert.deepEqual(pairs("a=C:\\dir"), { a: "C:\\dir" });
  assert.deepEqual(pairs("a\\=b=c"), { "a=b": "c" });
  assert.deepEqual(pairs('{"a":"1"}'), { a: "1" });
  for (const text of ["a", "a=1||b=2", "=1", "a\\=b", "{", '{"a":{}}']) {
    assert.throws(() => pairs(text), { status: 400 }, text);
  }
  assert.equal(formOf().pairs("p"), undefined);
});

test("bracketed lists", () => {
  assert.deepEqual(parseFlatList('["a",1]'), ["a", 1]);
  for (const text of ["a", "[a]", "[[1]]", "5"]) assert.equal(parseFlatList(text), undefined, text);
});

test("parameters to sign", () => {
  const form = formOf(["file", "x"], ["a[]", "1"], ["a[]", "2"], ["b", " & "]);
  assert.deepEqual(form.parameters(new Set(["file"])), { a: "1,2", b: " & " });
});
