// Patterns of the reference compiled to one minimal automaton over bytes.
//
// The subset that the reference uses: (?:...) groups, classes, alternation and
// greedy counts. Every pattern is anchored at both ends. Text is bytes: a
// negated class takes every byte that it does not name.

/** Replaces <NAME> by the macro of that name as a group, recursively, so that a count holds for all of it. */
export function expand(pattern, macros) {
  return pattern.replace(/<([A-Z0-9]+)>/g, (whole, name) => {
    if (!(name in macros)) throw new Error(`unknown macro ${whole} in ${pattern}`);
    return `(?:${expand(macros[name], macros)})`;
  });
}

// --- syntax tree ----------------------------------------------------------------

const escapes = new Map([..."$().-\\"].map((char) => [char, char.charCodeAt(0)]));

class Parser {
  constructor(pattern) {
    this.pattern = pattern;
    this.at = 0;
  }

  fail(what) {
    throw new Error(`${what} at ${this.at} of ${this.pattern}`);
  }

  take(text) {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  whole() {
    const tree = this.alternatives();
    if (this.at < this.pattern.length) this.fail("unexpected character");
    return tree;
  }

  alternatives() {
    const options = [this.sequence()];
    while (this.take("|")) options.push(this.sequence());
    return options.length === 1 ? options[0] : { kind: "any", options };
  }

  sequence() {
    const parts = [];
    while (this.at < this.pattern.length && !"|)".includes(this.pattern[this.at])) parts.push(this.counted());
    return { kind: "all", parts };
  }

  counted() {
    const part = this.single();
    if (this.take("?")) return { kind: "repeat", part, low: 0, high: 1 };
    if (this.take("*")) return { kind: "repeat", part, low: 0, high: Infinity };
    if (this.take("+")) return { kind: "repeat", part, low: 1, high: Infinity };
    const count = /^\{(\d+)(?:,(\d+))?\}/.exec(this.pattern.slice(this.at));
    if (!count) return part;
    this.at += count[0].length;
    return { kind: "repeat", part, low: Number(count[1]), high: Number(count[2] ?? count[1]) };
  }

  single() {
    if (this.take("(?:")) {
      const group = this.alternatives();
      if (!this.take(")")) this.fail("unclosed group");
      return group;
    }
    if (this.take("[")) return this.set();
    if ("()*+?{}^.".includes(this.pattern[this.at])) this.fail("unsupported syntax");
    return { kind: "bytes", bytes: new Set([this.byte()]) };
  }

  byte() {
    if (this.take("\\")) {
      const escaped = escapes.get(this.pattern[this.at]) ?? this.fail("unknown escape");
      this.at += 1;
      return escaped;
    }
    const code = this.pattern.charCodeAt(this.at);
    if (code > 127) this.fail("character outside ASCII");
    this.at += 1;
    return code;
  }

  set() {
    const negated = this.take("^");
    const bytes = new Set();
    while (!this.take("]")) {
      const low = this.byte();
      const isRange = this.pattern[this.at] === "-" && this.pattern[this.at + 1] !== "]";
      if (isRange) this.at += 1;
      const high = isRange ? this.byte() : low;
      for (let byte = low; byte <= high; byte += 1) bytes.add(byte);
    }
    if (!negated) return { kind: "bytes", bytes };
    return { kind: "bytes", bytes: new Set(Array.from({ length: 256 }, (_, i) => i).filter((i) => !bytes.has(i))) };
  }
}

// --- automaton with empty moves ---------------------------------------------------

class Nondeterministic {
  constructor(tree) {
    this.empty = [];
    this.moves = [];
    this.start = this.state();
    this.end = this.build(tree, this.start);
  }

  state() {
    this.empty.push([]);
    this.moves.push(null);
    return this.empty.length - 1;
  }

  /** Adds the tree behind state `from`; the state behind it. */
  build(tree, from) {
    if (tree.kind === "all") return tree.parts.reduce((at, part) => this.build(part, at), from);
    if (tree.kind === "repeat") return this.repeat(tree, from);
    const to = this.state();
    if (tree.kind === "any") {
      for (const option of tree.options) {
        const begin = this.state();
        this.empty[from].push(begin);
        this.empty[this.build(option, begin)].push(to);
      }
      return to;
    }
    const begin = this.state();
    this.empty[from].push(begin);
    this.moves[begin] = { bytes: tree.bytes, to };
    return to;
  }

  repeat({ part, low, high }, from) {
    let at = from;
    for (let i = 0; i < low; i += 1) at = this.build(part, at);
    const end = this.state();
    this.empty[at].push(end);
    if (high === Infinity) {
      const begin = this.state();
      this.empty[end].push(begin);
      this.empty[this.build(part, begin)].push(end);
      return end;
    }
    for (let i = low; i < high; i += 1) {
      const begin = this.state();
      this.empty[at].push(begin);
      at = this.build(part, begin);
      this.empty[at].push(end);
    }
    return end;
  }

  closure(states) {
    const seen = new Set(states);
    for (const state of seen) for (const next of this.empty[state]) seen.add(next);
    return [...seen].sort((a, b) => a - b);
  }
}

// --- deterministic automata, all patterns in one table ----------------------------

const DEAD = -1;

/** Adds one pattern's states to `machine`; the index of its start state. */
function determine(machine, nfa) {
  const indexes = new Map();
  const index = (states) => {
    const useful = states.filter((state) => nfa.moves[state] || state === nfa.end);
    const key = useful.join();
    if (!indexes.has(key)) {
      indexes.set(key, machine.length);
      machine.push({ states: useful, next: null, accepts: useful.includes(nfa.end) });
    }
    return indexes.get(key);
  };
  const start = index(nfa.closure([nfa.start]));
  for (let at = start; at < machine.length; at += 1) {
    const moves = machine[at].states.map((state) => nfa.moves[state]).filter(Boolean);
    const targets = new Map();
    machine[at].next = Array.from({ length: 256 }, (_, byte) => {
      const reached = moves.filter((move) => move.bytes.has(byte)).map((move) => move.to);
      if (reached.length === 0) return DEAD;
      const key = reached.join();
      if (!targets.has(key)) targets.set(key, index(nfa.closure(reached)));
      return targets.get(key);
    });
    machine[at].states = null;
  }
  return start;
}

/** Moore's algorithm over all patterns at once: equal tails are shared. */
function minimize(machine) {
  let classes = machine.map((state) => (state.accepts ? 1 : 0));
  for (let count = 0; ; ) {
    const names = new Map();
    const refined = machine.map((state, i) => {
      const key = `${classes[i]}:${state.next.map((to) => (to === DEAD ? DEAD : classes[to])).join()}`;
      if (!names.has(key)) names.set(key, names.size);
      return names.get(key);
    });
    classes = refined;
    if (names.size === count) return classes;
    count = names.size;
  }
}

/** The bytes of a state as runs with one target. */
function runs(next) {
  const result = [];
  next.forEach((to, byte) => {
    const last = result.at(-1);
    if (to === DEAD) return;
    if (last && last.high === byte - 1 && last.to === to) last.high = byte;
    else result.push({ low: byte, high: byte, to });
  });
  return result;
}

/**
 * Compiles { name: pattern } to { states: [{ accepts, runs }], starts: { name: index } }.
 * State 0 matches nothing.
 */
export function compile(patterns) {
  const machine = [];
  const starts = new Map();
  for (const [name, pattern] of Object.entries(patterns))
    starts.set(name, determine(machine, new Nondeterministic(new Parser(pattern).whole())));
  const classes = minimize(machine);
  const states = [{ accepts: false, runs: [] }];
  machine.forEach((state, i) => {
    const to = (target) => (target === DEAD ? DEAD : classes[target] + 1);
    states[classes[i] + 1] ??= { accepts: state.accepts, runs: runs(state.next.map(to)) };
  });
  return { states, starts: Object.fromEntries([...starts].map(([name, at]) => [name, classes[at] + 1])) };
}
