/* Tìm thủ tục ngay trong trình duyệt: không gửi gì đi, không nhớ gì. Cùng một cách chấm với module SearchIndex của
   chương trình thutuc; số nguyên cả, nên hai bên cho cùng thứ tự. Ghi chú chỉ viết trong dấu này.

   Searches in the reader's own browser. The engine mirrors the Swift module SearchIndex line by line, in whole
   numbers, and a test holds the rankings of both against each other. Comments stand only in these marks. */
"use strict";
(() => {

/* Văn bản thành chữ: Text/Tokenizer, TelexKeys, KeySlips, OneKey, CodeReading */
const TONES = { "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0301": "s", "\u0323": "j" };
const MARKS = { "\u0302": { a: "a", e: "e", o: "o" }, "\u0306": { a: "w" }, "\u031b": { o: "w", u: "w" } };
const PLAIN = {};
const plain = "ÐdØoðdøoĦhħhıiŁlłlŦtŧtƉd";
for (let i = 0; i < plain.length; i += 2) PLAIN[plain[i]] = plain[i + 1];
const isVowel = (c) => "aeiouy".includes(c);
const isDigit = (c) => c >= "0" && c <= "9";
const isLetter = (c) => c >= "a" && c <= "z";
/* Theo mã của ký tự; mỗi ký tự chỉ đọc một lần */
const letters = [];

/* [chữ, dấu mũ, thanh]; "" là ký tự không hiện; null là dấu ngắt */
function letter(text, i) {
  const code = text.charCodeAt(i);
  const known = letters[code];
  return known !== undefined ? known : (letters[code] = readLetter(text[i]));
}

function readLetter(c) {
  const code = c.charCodeAt(0);
  if (code < 128) {
    const small = c.toLowerCase();
    return isLetter(small) || isDigit(small) ? [small, "", ""] : null;
  }
  if (c === "đ" || c === "Đ") return ["d", "d", ""];
  if (PLAIN[c]) return [PLAIN[c], "", ""];
  if (code === 0xad || (code >= 0x300 && code < 0x370) || (code >= 0x200b && code < 0x2010) || code === 0xfeff) return "";
  if (code > 0x24f && (code < 0x1e00 || code > 0x1eff)) return null;
  const parts = c.normalize("NFD");
  const base = parts[0].toLowerCase();
  if (!isLetter(base)) return null;
  let mark = "", tone = "";
  for (const sign of parts.slice(1)) {
    if (TONES[sign] && isVowel(base) && !tone) tone = TONES[sign];
    else if (MARKS[sign] && MARKS[sign][base] && !mark) mark = MARKS[sign][base];
    else return [base, "", ""];
  }
  return [base, mark, tone];
}

/* {f: không dấu, e: đủ dấu theo phím Telex, t: như đã viết, o: chỗ bắt đầu} */
function tokens(text, limit) {
  const found = [];
  text = text.normalize("NFC");
  let f = "", e = "", tone = "", start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? letter(text, i) : null;
    if (c === "") continue;
    if (c) {
      if (!f) start = i;
      f += c[0];
      e += c[0] + c[1];
      tone = c[2] || tone;
    } else if (f) {
      if (f.length <= 24) found.push({ f, e: e + tone, t: text.slice(start, i), o: start });
      if (found.length === limit) break;
      f = e = tone = "";
    }
  }
  return found;
}

function endsInWord(text) {
  text = text.normalize("NFC");
  return text !== "" && !!letter(text, text.length - 1);
}

function untyped(token) {
  const keys = token.e;
  if (keys.length < 2 || isDigit(keys[0])) return null;
  const isVNI = /[0-9]/.test(keys);
  const out = [], marks = [];
  let tone = "";
  const add = (c, mark) => { out.push(c); marks.push(mark || ""); };
  const mark = (vowel, key, onlyLast) => {
    for (let i = out.length - 1; i >= 0; i--) {
      if (!isVowel(out[i])) continue;
      if (out[i] === vowel && !marks[i]) { marks[i] = key; return true; }
      if (onlyLast) return false;
    }
    return false;
  };
  const horn = (breve) => {
    for (let i = out.length - 1; i >= 0; i--) {
      if (marks[i]) continue;
      if (out[i] === "o" || out[i] === "u") {
        marks[i] = "w";
        if (out[i] === "o" && i > 0 && out[i - 1] === "u") marks[i - 1] = "w";
        return true;
      }
      if (out[i] === "a" && breve) { marks[i] = "w"; return true; }
    }
    return false;
  };
  const hasVowel = () => out.some(isVowel);
  for (const c of keys) {
    if (isVNI) {
      if (c >= "1" && c <= "5") tone = "sfrxj"[c - 1];
      else if (c === "6") { if (!mark("a", "a") && !mark("e", "e") && !mark("o", "o")) return null; }
      else if (c === "7") { if (!horn(false)) return null; }
      else if (c === "8") { if (!mark("a", "w")) return null; }
      else if (c === "9") { if (out[0] !== "d") return null; marks[0] = "d"; }
      else if (c === "0") return null;
      else add(c);
    } else if ("sfrxj".includes(c)) { if (hasVowel()) tone = c; else add(c); }
    else if (c === "z") { if (hasVowel()) tone = ""; else add(c); }
    else if (c === "w") { if (!horn(true)) add("u", "w"); }
    else if ("aeo".includes(c)) { if (!mark(c, c, true)) add(c); }
    else if (c === "d" && out[0] === "d" && !marks[0]) marks[0] = "d";
    else add(c);
  }
  const f = out.join("");
  if (f === token.f || !hasVowel()) return null;
  return { f, e: out.map((c, i) => c + marks[i]).join("") + tone };
}

/* ly và li, kỹ và kĩ: Text/FinalVowel */
function otherSpelling(token) {
  const { f, e } = token, last = f[f.length - 1], other = last === "i" ? "y" : last === "y" ? "i" : "", start = f.slice(0, -1);
  if (!other || !start || (start !== "qu" && [...start].some((c) => isVowel(c) || isDigit(c)))) return null;
  const place = e.lastIndexOf(last);
  return { f: start + other, e: e.slice(0, place) + other + e.slice(place + 1) };
}

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
function areNeighbours(a, b) {
  const place = (c) => {
    for (let r = 0; r < 3; r++) if (ROWS[r].includes(c)) return [r, ROWS[r].indexOf(c)];
    return null;
  };
  const [p, q] = [place(a), place(b)];
  return !!p && !!q && Math.abs(p[0] - q[0]) <= 1 && Math.abs(p[1] - q[1]) <= 1;
}

/* 0: không phải một phím; 1: dễ lỡ; 2: ít lỡ hơn */
function slip(typed, meant) {
  const more = typed.length - meant.length;
  if (more > 1 || more < -1) return 0;
  const short = more > 0 ? meant : typed, long = more > 0 ? typed : meant;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) {
    if (short.slice(i) !== long.slice(i + 1)) return 0;
    return typed.length < meant.length || (i > 0 && long[i] === long[i - 1]) ? 1 : 2;
  }
  if (i >= short.length) return 0;
  if (short.slice(i + 1) === long.slice(i + 1)) return areNeighbours(short[i], long[i]) ? 1 : 2;
  return i + 1 < short.length && short[i] === long[i + 1] && short[i + 1] === long[i] &&
    short.slice(i + 2) === long.slice(i + 2) ? 1 : 0;
}

function codeIn(text) {
  const whole = /(?:^|[^0-9.])([0-9])\.?([0-9]{6})(?![0-9])/.exec(text);
  if (whole) return whole[1] + whole[2];
  const begun = /^ *([0-9])\.([0-9]{2,6}) *$/.exec(text);
  return begun ? begun[1] + begun[2] : "";
}

/* Đọc mục lục: Coding/DigitReader, Reading/Directory, WordFile, IndexReader */
class Reader {
  constructor(text, offset) { this.s = text; this.o = offset || 0; }
  number() {
    let result = 0, scale = 1;
    while (this.o < this.s.length) {
      const c = this.s.charCodeAt(this.o++), digit = c - (c > 92 ? 36 : 35);
      result += digit * scale;
      if (digit < 64) return result;
      scale *= 27;
    }
    return result;
  }
  count() { return Math.min(this.number(), this.s.length); }
  skip(n) { this.o = Math.min(this.s.length, this.o + Math.max(0, n)); }
  word() {
    const n = this.number(), start = this.o;
    this.skip(n);
    return this.s.slice(start, this.o);
  }
  times(make) { return Array.from({ length: this.count() }, () => make()); }
}

const CHAMPIONS = 96, UNMEASURED = 12;

function readDirectory(text) {
  const r = new Reader(text), d = { documents: r.number(), inFile: Math.max(1, r.number()), longest: r.number(), mostFiles: r.number(), mostGuesses: r.number() };
  d.masks = r.times(() => r.number());
  d.starts = [0];
  r.times(() => d.starts.push(d.starts[d.starts.length - 1] + r.number()));
  d.codes = r.times(() => r.word());
  d.quiet = r.times(() => ({ f: r.word(), e: r.word() }));
  d.held = r.times(() => ({ f: r.word(), e: r.word() }));
  const count = r.count();
  d.words = new Array(count);
  d.levels = new Uint8Array(count);
  let previous = "";
  for (let i = 0; i < count; i++) {
    const shared = r.number();
    d.words[i] = previous = previous.slice(0, shared) + r.word();
    d.levels[i] = r.number();
  }
  d.slips = new Map();
  return d;
}

function firstPlace(d, word) {
  let low = 0, high = d.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (d.words[middle] < word) low = middle + 1; else high = middle;
  }
  return low;
}

function placeOf(d, folded) {
  const place = firstPlace(d, folded);
  return d.words[place] === folded ? place : -1;
}

function placesBeginning(d, start) {
  const first = firstPlace(d, start);
  let end = first;
  while (end < d.words.length && d.words[end].startsWith(start)) end++;
  return [first, end];
}

/* Những chữ cách một phím, [chỗ, cái giá]…; tìm một lần cho mỗi chữ gõ */
function slipsOf(d, typed) {
  let found = d.slips.get(typed);
  if (!found) {
    found = [];
    for (let i = 0; i < d.words.length; i++) {
      const cost = slip(typed, d.words[i]);
      if (cost) found.push([i, cost]);
    }
    d.slips.set(typed, found);
  }
  return found;
}

function isAmong(words, token) {
  return words.some((q) => q.e === token.e || (token.e === token.f && q.f === token.f));
}

/* Chữ của danh sách bắt đầu ở đây; đi qua nó */
function listAt(r, text, n, longest) {
  const list = { n, s: text, o: 0, cut: n > longest };
  const length = n > UNMEASURED ? r.number() : -1;
  list.o = r.o;
  if (length >= 0) r.skip(length); else for (let i = 0; i < 2 * n; i++) r.number();
  return list;
}

/* Những thủ tục của một danh sách, và chữ ở đâu trong đó; đọc một lần rồi giữ */
function open(list, masks) {
  if (!list.docs) {
    const r = new Reader(list.s, list.o), n = list.cut ? CHAMPIONS : list.n;
    list.docs = new Int32Array(n);
    list.masks = new Uint8Array(n);
    let document = -1;
    for (let i = 0; i < n; i++) list.docs[i] = document += r.number() + 1;
    for (let i = 0; i < n; i++) list.masks[i] = masks[r.number()] || 0;
  }
  return list;
}

/* Danh sách của các cặp chữ nằm ngay sau (o), hoặc trong những tệp riêng (from, sizes) nếu dài; chỉ đọc khi cần */
function readWords(text, folded, longest) {
  const r = new Reader(text);
  return folded.map((f) => {
    const word = { s: text, o: 0, n: 0, from: 0, sizes: null, lists: new Map() };
    word.forms = r.times(() => {
      const e = r.word() || f, list = listAt(r, text, r.number(), longest);
      word.n += list.n;
      return { e, list };
    });
    const count = r.count();
    word.seconds = new Int32Array(count);
    word.counts = new Int32Array(count);
    for (let i = 0, second = 0; i < count; i++) word.seconds[i] = second += r.number();
    for (let i = 0; i < count; i++) word.counts[i] = r.number();
    const length = r.number();
    word.o = r.o;
    r.skip(length);
    if (count && !length) {
      word.from = r.number();
      word.sizes = r.times(() => r.number());
    }
    return word;
  });
}

/* Chỗ của một cặp; -1 nếu không có */
function pairAt(word, second) {
  let low = 0, high = word.seconds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (word.seconds[middle] < second) low = middle + 1; else high = middle;
  }
  return word.seconds[low] === second ? low : -1;
}

function usualAddress(id, title) {
  if (id.startsWith("viec:")) return "viec-trong-doi/" + id.slice(5) + "/index.html";
  let slug = "";
  for (const { f } of tokensOfName(title)) {
    const longer = slug ? slug + "-" + f : f;
    if (longer.length > 72) break;
    slug = longer;
  }
  return "thu-tuc/" + id + "/" + slug + "/index.html";
}

/* Một mục lục đang mở. `get` đưa chữ của một tệp, null nếu không có; tệp còn đang tải thì cũng null và được ghi lại. */
class Index {
  constructor(get, isWaiting, language) { this.get = get; this.isWaiting = isWaiting; this.language = language; this.files = new Map(); }
  made(name, make) {
    if (!this.files.has(name)) {
      const text = this.get(name);
      if (text === null) return null;
      this.files.set(name, make(text));
    }
    return this.files.get(name);
  }
  get directory() { return this.made("muc", readDirectory); }
  word(place) {
    const d = this.directory;
    let low = 0, high = d.starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (d.starts[middle] <= place) low = middle; else high = middle;
    }
    const words = this.made("tu-" + low, (text) => readWords(text, d.words.slice(d.starts[low], d.starts[low + 1]), d.longest));
    return (words && words[place - d.starts[low]]) || null;
  }
  /* Danh sách của một cặp; null nếu không có, hoặc tệp chưa tới */
  pair(word, second) {
    const at = pairAt(word, second);
    if (at < 0 || word.lists.has(at)) return word.lists.get(at) || null;
    let text = word.s, first = 0;
    if (word.sizes) {
      let file = 0;
      while (file < word.sizes.length && first + word.sizes[file] <= at) first += word.sizes[file++];
      text = this.get("cap-" + (word.from + file));
      if (text === null) return null;
    }
    const r = new Reader(text, word.sizes ? 0 : word.o), longest = this.directory.longest;
    while (first < at) listAt(r, text, word.counts[first++], longest);
    const list = listAt(r, text, word.counts[at], longest);
    word.lists.set(at, list);
    return list;
  }
  record(document) {
    const inFile = this.directory.inFile;
    const records = this.made(this.language + "-" + Math.floor(document / inFile), (text) =>
      text.split("\x1e").map((one) => {
        const [id, title, names, address, line, prior] = one.split("\t");
        return { id, title, names: names ? names.split("\x1f") : [], address, line, prior: +prior || 0 };
      }));
    return (records && records[document % inFile]) || null;
  }
  coded(start, limit) {
    const codes = this.directory.codes, found = [];
    let first = codes.findIndex((code) => code >= start);
    if (first < 0) first = codes.length;
    let end = codes.findIndex((code) => !code.startsWith(start) && start < code);
    if (end < 0) end = codes.length;
    /* Tệp sau chỉ cần khi tệp trước chưa đủ */
    for (let n = Math.max(0, first - 1); n < end && found.length < limit; n++) {
      const text = this.get("ma-" + n);
      if (text === null) { found.isCut = true; break; }
      const r = new Reader(text);
      r.times(() => {
        const code = r.word(), document = r.number();
        if (code.startsWith(start) && !found.includes(document) && found.length < limit) found.push(document);
      });
    }
    return found;
  }
  traits() {
    return this.made("loc", (text) => {
      const r = new Reader(text), all = new Uint8Array(this.directory.documents);
      for (let i = 0; i < all.length;) {
        const value = r.number(), run = Math.min(r.number(), all.length - i);
        if (run <= 0) break;
        all.fill(value, i, i += run);
      }
      return all;
    });
  }
}

/* Đọc câu hỏi: Ranking/QueryReader */
const GUESSES = 3, OTHERS = 3;
const byCount = (a, b) => b.n - a.n || a.place - b.place;

/* Chữ đã gõ, rồi chữ mà các phím định gõ */
function meanings(token) { return [token, untyped(token)].filter((one) => one); }

function isKnown(d, token, isBegun) {
  for (const meant of meanings(token)) {
    const other = otherSpelling(meant);
    if (placeOf(d, meant.f) >= 0 || (other && placeOf(d, other.f) >= 0)) return true;
  }
  const [first, end] = isBegun ? placesBeginning(d, token.f) : [0, 0];
  return end > first;
}

/* Chữ viết liền, tách thành ít chữ nhất, rồi thành những chữ hay gặp nhất */
function split(d, token) {
  const f = token.f, ways = [{ words: 0, level: Infinity, from: 0 }];
  if (f.length < 4) return null;
  for (let end = 2; end <= f.length; end++)
    for (let start = 0; start <= end - 2; start++) {
      const before = ways[start], part = f.slice(start, end), place = before && [...part].some(isVowel) ? placeOf(d, part) : -1;
      if (place < 0) continue;
      const words = before.words + 1, level = Math.min(before.level, d.levels[place]), best = ways[end];
      if (!best || words < best.words || (words === best.words && level > best.level)) ways[end] = { words, level, from: start };
    }
  if (!ways[f.length] || (f.length <= 6 && slipsOf(d, f).length)) return null;
  const parts = [];
  for (let end = f.length; end > 0; end = ways[end].from) parts.unshift(f.slice(ways[end].from, end));
  return parts.map((part) => ({ f: part, e: part, t: part }));
}

function mended(d, typed, isOpen) {
  const result = [];
  for (let i = 0; i < typed.length; i++) {
    const token = typed[i];
    if (isKnown(d, token, isOpen && i === typed.length - 1)) { result.push(token); continue; }
    const next = typed[i + 1], parts = split(d, token);
    if (next && placeOf(d, token.f + next.f) >= 0) {
      const f = token.f + next.f;
      result.push({ f, e: f, t: token.t + next.t });
      i++;
    } else if (parts) result.push(...parts);
    else result.push(token);
  }
  return result;
}

/* Mỗi chữ tốn một tệp: bỏ qua chữ ít nói lên điều gì, và trong nhiều chữ thì bỏ chữ hay gặp nhất */
function passOver(d, words) {
  if (words.every((word) => word.quiet)) return;
  const loud = [];
  words.forEach((word, i) => {
    word.passed = word.quiet;
    const place = placeOf(d, word.token.f);
    if (!word.quiet) loud.push({ level: place < 0 ? 0 : d.levels[place], i });
  });
  loud.sort((a, b) => a.level - b.level || a.i - b.i);
  for (const one of loud.slice(d.mostFiles)) words[one.i].passed = true;
}

const opened = (word) => word && !word.passed ? word.readings : [];

function follows(index, place, previous) {
  return opened(previous).some((r) => {
    const word = index.word(r.place);
    return word && pairAt(word, place + 2) >= 0;
  });
}

/* Thêm một cách hiểu; từ cách thứ hai của một chữ thì phải còn lượt đoán, vì mỗi cách tốn một tệp */
function addReading(word, spare, place, q, guess, isPaid, e) {
  if (word.readings.some((r) => r.place === place)) return;
  if (word.readings.length && !isPaid && spare.n-- <= 0) return;
  word.readings.push({ place, q, e: e || null, guess });
}

function addReadings(index, word, previous, isBegun, spare) {
  const d = index.directory, token = word.token, readings = word.readings;
  for (const meant of meanings(token)) {
    if (readings.length) break;
    const place = placeOf(d, meant.f), other = otherSpelling(meant), there = other ? placeOf(d, other.f) : -1;
    if (place >= 0) readings.push({ place, q: meant === token ? 16 : 15, e: meant.e !== meant.f ? meant.e : null, guess: false });
    if (there >= 0 && (place < 0 || d.levels[place] < d.levels[there])) addReading(word, spare, there, 15, false, false, other.e !== other.f ? other.e : null);
  }
  const known = readings.length > 0;
  if (isBegun) {
    const [first, end] = placesBeginning(d, token.f), own = known ? readings[0].place : -1;
    let found = [];
    for (const reading of opened(previous)) {
      const before = index.word(reading.place);
      if (before) before.seconds.forEach((second, i) => {
        if (second - 2 >= first && second - 2 < end && second - 2 !== own) found.push({ n: before.counts[i], place: second - 2 });
      });
    }
    if (!found.length && !known && token.f.length > 1)
      for (let i = first; i < end; i++) found.push({ n: d.levels[i], place: i });
    found.sort(byCount);
    for (const one of found.slice(0, known ? OTHERS : GUESSES)) addReading(word, spare, one.place, known ? 6 : 11, false);
  }
  if (readings.length || spare.verbatim) return;
  const found = [], meant = untyped(token);
  const costs = new Map(meant ? slipsOf(d, meant.f) : []);
  for (const [i, cost] of slipsOf(d, token.f)) costs.set(i, cost);
  for (const [i, cost] of costs) found.push({ cost: follows(index, i, previous) ? 0 : cost, n: d.levels[i], place: i });
  found.sort((a, b) => a.cost - b.cost || byCount(a, b));
  for (const one of found.slice(0, GUESSES)) addReading(word, spare, one.place, 10, true);
}

function addOthers(index, words, i, spare) {
  const d = index.directory, word = words[i], own = word.readings[0];
  if (words.length < 2 || word.quiet || word.passed || !own || own.guess || own.q < 15) return;
  const previous = words[i - 1], next = words[i + 1];
  if (follows(index, own.place, previous)) return;
  const mine = index.word(own.place);
  if (next && next.readings.some((r) => mine && pairAt(mine, r.place + 2) >= 0)) return;
  const found = [];
  for (const reading of opened(previous)) {
    const before = reading.guess ? null : index.word(reading.place);
    if (before) before.seconds.forEach((second, k) => {
      if (second >= 2 && slip(word.token.f, d.words[second - 2] || "")) found.push({ n: before.counts[k], place: second - 2 });
    });
  }
  const isTried = !found.length && next;
  if (isTried) {
    const tried = [];
    for (const [k, cost] of slipsOf(d, word.token.f)) if (cost === 1) tried.push({ n: d.levels[k], place: k });
    tried.sort(byCount);
    for (const one of tried.slice(0, GUESSES)) {
      if (spare.n-- <= 0) break;
      const other = index.word(one.place);
      if (other) for (const reading of next.readings) {
        const at = pairAt(other, reading.place + 2);
        if (at >= 0) found.push({ n: other.counts[at], place: one.place });
      }
    }
  }
  found.sort(byCount);
  for (const one of found.slice(0, OTHERS)) addReading(word, spare, one.place, 7, true, isTried);
}

function readQuery(index, text, isVerbatim) {
  const d = index.directory, typed = tokens(text, 16), isOpen = endsInWord(text) && typed.length < 16;
  const words = mended(d, typed, isOpen).map((token) => ({ token, quiet: isAmong(d.quiet, token), readings: [] }));
  passOver(d, words);
  /* Còn thiếu tệp thì dừng ở đây: đoán tiếp khi chưa đủ chỉ làm tải thừa */
  for (const word of words) if (!word.passed && placeOf(d, word.token.f) >= 0) index.word(placeOf(d, word.token.f));
  const spare = { n: d.mostGuesses, verbatim: isVerbatim };
  for (let i = 0; i < words.length; i++) {
    if (index.isWaiting()) return words;
    addReadings(index, words[i], words[i - 1], isOpen && i === words.length - 1, spare);
    for (const reading of opened(words[i])) index.word(reading.place);
  }
  for (let i = 0; i < words.length && !isVerbatim && !index.isWaiting(); i++) addOthers(index, words, i, spare);
  return words;
}

/* Chấm: Ranking/Rarity, Units, Candidates, NameMatch */
function level(n) {
  if (n <= 0) return 0;
  const power = 31 - Math.clz32(n);
  return 16 * power + Math.floor(n * 16 / 2 ** power) - 16;
}

function rarity(n, all) { return 8 + Math.max(0, level(all + 1) - level(Math.max(1, Math.min(n, all)))); }

const WEIGHTS = [16, 15, 15, 15, 15, 13, 8, 5], PAIRS = [16, 15, 15, 15, 15, 13, 11, 9];
const HELD = [14, 13, 13, 13, 13, 12, 12, 13];

/* Danh sách của chữ ít nói lên điều gì hơn thì tính ít hơn */
function settle(unit, weights) {
  unit.lists.forEach((one, i) => { one.q = Math.max(1, Math.floor(one.q * weights[i] / Math.max(1, unit.w))); });
  return unit;
}

function unitsOf(index, words) {
  const all = index.directory.documents, allQuiet = words.every((word) => word.quiet), units = [];
  const isHeld = words.length > 2 && words.slice(0, 2).some((word) => isAmong(index.directory.held, word.token));
  for (const word of words) {
    const unit = { w: 0, slots: WEIGHTS, lists: [] }, weights = [];
    units.push(unit);
    if (word.passed) continue;
    for (const reading of word.readings) {
      const entry = index.word(reading.place);
      if (!entry) continue;
      const plainWeight = rarity(entry.n, all), form = reading.e && entry.forms.find((one) => one.e === reading.e);
      const weight = form ? rarity(form.list.n, all) : plainWeight;
      unit.w = Math.max(unit.w, weight);
      for (const { e, list } of entry.forms) {
        const isOther = reading.e && reading.e !== e;
        unit.lists.push({ list, q: isOther ? Math.max(1, reading.q * 12 >> 4) : reading.q });
        weights.push(isOther ? plainWeight : weight);
      }
    }
    settle(unit, weights);
    if (!unit.lists.length) unit.w = rarity(1, all);
  }
  for (let i = 0; i + 1 < words.length; i++) {
    const unit = { w: 0, slots: PAIRS, lists: [] }, weights = [];
    for (const left of opened(words[i])) {
      const entry = index.word(left.place);
      if (entry) for (const right of words[i + 1].readings) {
        const list = index.pair(entry, right.place + 2);
        if (!list) continue;
        const weight = rarity(list.n, all) * 10 >> 4;
        unit.lists.push({ list, q: Math.min(left.q, right.q) });
        weights.push(weight);
        unit.w = Math.max(unit.w, weight);
      }
    }
    settle(unit, weights);
    if (!allQuiet && (words[i].quiet || words[i + 1].quiet)) unit.w = Math.max(1, unit.w >> 2);
    if (unit.lists.length) units.push(unit);
  }
  const loud = words.map((_, i) => i).filter((i) => allQuiet || !words[i].passed);
  const end = (i, second) => {
    const word = words[i], unit = { w: 30, slots: PAIRS, bound: true, word: word.token.e !== word.token.f ? i : -1, lists: [] };
    for (const reading of word.readings) {
      const entry = index.word(reading.place), list = entry && index.pair(entry, second);
      if (list) unit.lists.push({ list, q: reading.q });
    }
    units.push(unit);
  };
  if (loud.length) { end(loud[0], 1); end(loud[loud.length - 1], 0); }
  if (isHeld) for (const unit of units) unit.slots = HELD;
  if (units.some((unit) => unit.lists.some((one) => !one.list.cut)))
    for (const unit of units) unit.lists = unit.lists.filter((one) => !one.list.cut);
  return units;
}

/* Cách xếp hạng như Candidates, chỉ khác là thôi chấm kỹ khi những mục còn lại không thể vào `most` mục đầu: điểm sơ bộ
   không bao giờ dưới điểm kỹ. */
function rank(index, units, wordCount, isWanted, most) {
  const masks = index.directory.masks, count = units.length, stride = count * 8;
  /* Chỗ của từng thủ tục trong lần chấm này, cộng một; dùng lại cho lần sau */
  const numbers = index.numbers ||= new Int32Array(index.directory.documents), documents = [];
  let room = 1024, qualities = new Uint8Array(room * stride), fits = new Uint8Array(room * count), strengths = new Int32Array(room * count);
  const grown = (old) => { const larger = new old.constructor(old.length * 2); larger.set(old); return larger; };
  for (let number = 0; number < count; number++) {
    const unit = units[number], bestSlot = new Uint8Array(256);
    for (const mask of masks)
      for (let slot = 0; slot < 8; slot++)
        if (mask & (1 << slot) && bestSlot[mask] < unit.slots[slot]) bestSlot[mask] = unit.slots[slot];
    for (const { list, q } of unit.lists) {
      const { docs, masks: slots } = open(list, masks);
      for (let i = 0; i < docs.length; i++) {
        let candidate = numbers[docs[i]] - 1;
        if (candidate < 0) {
          if (unit.bound || (isWanted && !isWanted(docs[i]))) continue;
          candidate = documents.length;
          numbers[docs[i]] = candidate + 1;
          documents.push(docs[i]);
          if (candidate === room) {
            room *= 2;
            qualities = grown(qualities);
            fits = grown(fits);
            strengths = grown(strengths);
          }
        }
        const place = candidate * count + number, mask = slots[i], strength = q * bestSlot[mask];
        if (fits[place] < q) fits[place] = q;
        if (strengths[place] < strength) strengths[place] = strength;
        for (let slot = place * 8, rest = mask; rest; slot++, rest >>= 1)
          if (rest & 1 && qualities[slot] < q) qualities[slot] = q;
      }
    }
  }
  for (const document of documents) numbers[document] = 0;
  let total = 0;
  for (let i = 0; i < wordCount; i++) total += units[i].w;
  let rough = [];
  for (let candidate = 0; candidate < documents.length; candidate++) {
    let covered = 0, score = 0;
    for (let number = 0, place = candidate * count; number < count; number++, place++) {
      if (number < wordCount) covered += units[number].w * fits[place];
      score += units[number].w * strengths[place];
    }
    if (covered >= total * 5) rough.push({ candidate, document: documents[candidate], score });
  }
  const byScore = (a, b) => b.score - a.score || a.document - b.document;
  rough = rough.sort(byScore).slice(0, 256);
  const ranked = [];
  for (const one of rough) {
    if (ranked.length >= most && one.score >> 4 < ranked[most - 1].score) break;
    const start = one.candidate * stride, first = one.candidate * count;
    let best = 0;
    for (let slot = 0; slot < 8; slot++) {
      let sum = 0;
      for (let number = 0; number < count; number++) {
        const unit = units[number], q = qualities[start + number * 8 + slot];
        const isOther = unit.word >= 0 && qualities[start + unit.word * 8 + slot] < q;
        sum += unit.w * Math.max(isOther ? 0 : q * unit.slots[slot], unit.bound ? 0 : strengths[first + number] * 9 >> 4);
      }
      if (sum > best) best = sum;
    }
    one.score = best >> 4;
    /* Xếp ngay vào chỗ */
    let at = ranked.length;
    while (at > 0 && byScore(one, ranked[at - 1]) < 0) at--;
    ranked.splice(at, 0, one);
  }
  return ranked;
}

const nameTokens = new Map();
function tokensOfName(name) {
  if (!nameTokens.has(name)) {
    if (nameTokens.size > 2000) nameTokens.clear();
    nameTokens.set(name, tokens(name, Infinity));
  }
  return nameTokens.get(name);
}

function matchName(index, words, units, name) {
  const d = index.directory, parts = tokensOfName(name), shared = new Uint8Array(parts.length), spelled = [];
  let sum = 0;
  words.forEach((word, i) => {
    let best = 0;
    parts.forEach((part, k) => {
      for (const reading of word.readings) {
        if (d.words[reading.place] !== part.f) continue;
        const fit = reading.e && reading.e !== part.e ? Math.max(1, reading.q * 11 >> 4) : reading.q;
        shared[k] = 1;
        if (fit > best) { best = fit; spelled[i] = { t: part.t, guess: reading.guess }; }
      }
    });
    sum += units[i].w * best;
  });
  const count = shared.reduce((a, b) => a + b, 0);
  return { score: parts.length ? Math.floor(sum * count / parts.length) : 0, spelled, parts, shared };
}

/* Một câu hỏi: Searcher. `traits` là những bộ lọc, mỗi bộ lọc một số. */
function search(index, text, limit, traits, isVerbatim) {
  const outcome = { hits: [], understood: "" };
  if (!index.directory) return outcome;
  const all = traits.length ? index.traits() || [] : [];
  const isWanted = traits.length ? (document) => traits.every((one) => all[document] & one) : null;
  const code = codeIn(text), coded = code ? index.coded(code, limit + 1) : [];
  outcome.more = coded.length > limit;
  for (const document of coded.slice(0, limit)) {
    const record = (!isWanted || isWanted(document)) && index.record(document);
    if (record) outcome.hits.push({ document, record, score: 1 << 30, match: null });
  }
  /* Thiếu tệp của mã thì không tìm mã ấy như tìm chữ: sẽ ra việc khác */
  if (coded.length || coded.isCut || index.isWaiting()) return outcome;
  const words = readQuery(index, text, isVerbatim);
  if (!words.length) return outcome;
  const units = unitsOf(index, words);
  if (index.isWaiting()) return outcome;
  const ranked = rank(index, units, words.length, isWanted, Math.max(10, limit) + 1);
  for (const { document, score } of ranked.slice(0, 10)) {
    const record = index.record(document);
    if (!record) continue;
    let match = null;
    [record.title, ...record.names].forEach((name, i) => {
      const one = matchName(index, words, units, name);
      if (!match || one.score > match.score) { match = one; match.name = i; }
    });
    outcome.hits.push({ document, record, match, score: score + (match.score * 8 >> 4) + (score * record.prior >> 7) });
  }
  outcome.hits.sort((a, b) => b.score - a.score || a.document - b.document);
  const best = outcome.hits[0];
  if (best) {
    if (best.match.spelled.some((one) => one && one.guess))
      outcome.understood = words.map((word, i) => {
        const one = best.match.spelled[i];
        return one && one.guess ? one.t : word.token.t;
      }).join(" ");
    outcome.hits = outcome.hits.filter((hit) => hit.score * 16 >= best.score * 5);
  }
  /* Chỉ hỏi dòng kết quả của những mục sẽ bày ra */
  const least = best ? best.score * 5 : Infinity, isWorth = (one) => one.score * 16 >= least;
  for (const { document, score } of ranked.slice(10, limit).filter(isWorth)) {
    const record = index.record(document);
    if (record) outcome.hits.push({ document, record, score, match: null });
  }
  outcome.more = outcome.hits.length > limit || ranked.slice(Math.max(10, limit)).some(isWorth);
  outcome.hits.length = Math.min(outcome.hits.length, limit);
  outcome.words = words;
  return outcome;
}

/* Tải tệp: mỗi tệp là một lời gọi, nên chạy cả khi mở từ ổ đĩa. Tệp của mục lục khác (trang vừa được đăng lại) không
   dùng chung được với mục lục đang giữ: `other` ghi mục lục ấy lại, để làm lại từ đầu với nó. */
class Files {
  constructor(base) { this.base = base; this.loading = new Map(); this.begin(""); }
  begin(id) { this.id = id; this.other = ""; this.texts = new Map(); this.failed = new Set(); this.wanted = new Set(); }
  get(name) {
    const text = this.texts.get(name);
    if (text !== undefined) return text;
    if (!this.failed.has(name)) this.wanted.add(name);
    return null;
  }
  take(id, name, text) {
    if (name === "muc" && !this.texts.size) this.id = id;
    if (id === this.id) this.texts.set(name, text); else this.other = id;
  }
  load(name, done) {
    /* Tệp đang trên đường: ai chờ thì cùng được gọi khi nó tới */
    if (this.loading.has(name)) { this.loading.get(name).push(done); return; }
    const waiting = [done];
    this.loading.set(name, waiting);
    const script = document.createElement("script");
    const end = () => {
      this.loading.delete(name);
      if (!this.texts.has(name)) this.failed.add(name);
      script.remove();
      for (const one of waiting) one();
    };
    script.onload = script.onerror = end;
    script.src = this.base + name + ".js" + (this.id ? "?" + this.id : "");
    document.head.append(script);
  }
}

class Engine {
  constructor(base, language) {
    this.files = new Files(base);
    this.language = language;
    this.begin("");
    this.turn = 0;
    window.thutuc = (id, name, text) => this.files.take(id, name, text);
  }
  begin(id) {
    const files = this.files;
    files.begin(id);
    this.index = new Index((name) => files.get(name), () => files.wanted.size > 0, this.language);
  }
  /* Đọc mục lục ngay khi người ta chạm vào ô, để phím đầu tiên không phải chờ */
  warm() { this.files.wanted = new Set(); this.files.load("muc", () => this.index.directory); }
  /* Thôi không trả lời câu đang hỏi; cho biết có câu nào đang chờ không */
  drop() {
    const isAsking = this.isAsking;
    this.turn++;
    this.isAsking = false;
    return isAsking;
  }
  /* Hỏi; `answer` được gọi một lần, khi đã đủ tệp, trừ khi đã có câu hỏi mới */
  ask(text, limit, traits, isVerbatim, answer) {
    this.drop();
    const turn = this.turn, files = this.files;
    if (!/\S/.test(text)) { answer({ hits: [], understood: "", blank: true, missing: false }); return; }
    files.failed.clear();
    this.isAsking = true;
    let renewals = 2;
    const step = () => {
      if (turn !== this.turn) return;
      if (files.other && renewals-- > 0) this.begin(files.other);
      files.wanted = new Set();
      const outcome = search(this.index, text, limit, traits, isVerbatim);
      if (!files.wanted.size) {
        outcome.missing = files.failed.size > 0;
        this.isAsking = false;
        answer(outcome);
        return;
      }
      /* Tìm lại một lần, khi mọi tệp đang thiếu đã tới */
      let waiting = files.wanted.size;
      for (const name of files.wanted) files.load(name, () => { if (!--waiting) step(); });
    };
    step();
  }
}

/* Trang: ô tìm có gợi ý theo mẫu combobox của ARIA, và trang kết quả */
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/* Chữ, với những từ trùng câu hỏi trong <mark> */
function marked(text, words, index) {
  const wanted = new Set();
  for (const word of words || []) {
    if (word.quiet && words.some((other) => !other.quiet)) continue;
    for (const reading of word.readings) wanted.add(index.directory.words[reading.place]);
  }
  const composed = text.normalize("NFC"), parts = [];
  let done = 0, from = -1, to = -1;
  const flush = () => {
    if (from < 0) return;
    parts.push(composed.slice(done, from), make("mark", {}, composed.slice(from, to)));
    done = to;
    from = -1;
  };
  for (const token of tokensOfName(composed)) {
    if (!wanted.has(token.f)) { flush(); continue; }
    if (from < 0) from = token.o;
    to = token.o + token.t.length;
  }
  flush();
  parts.push(composed.slice(done));
  return parts;
}

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input");
    this.texts = form.dataset;
    this.engine = new Engine(this.texts.index, this.texts.language);
    this.page = document.getElementById("ket-qua");
    this.limit = 10;
    this.isVerbatim = false;
    form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    /* Tìm ngay, để chữ vừa gõ và câu trả lời cùng hiện trong một lần vẽ: hẹn giờ thì tốn thêm một lần vẽ */
    this.input.addEventListener("input", () => { this.limit = 10; this.isVerbatim = false; this.ask(); });
    this.input.addEventListener("focus", () => this.engine.warm(), { once: true });
    addEventListener("online", () => { if (this.isLacking) this.ask(); });
    if (this.page) this.startPage(); else this.startCombobox();
  }
  /* Câu đã gõ, không có nửa ký tự nào: địa chỉ không viết được nửa ký tự */
  get question() { return this.input.value.replace(/\p{Cs}/gu, "").trim(); }
  say(key, name, value) { return this.texts[key].replace("{" + name + "}", () => value); }
  link(record) { return this.texts.root + (record.address || usualAddress(record.id, record.title)); }
  otherName(hit) { return hit.match && hit.match.name > 0 ? hit.record.names[hit.match.name - 1] : ""; }
  body(hit, words) {
    const title = make("b", {}, ...marked(hit.record.title, words, this.engine.index)), other = this.otherName(hit);
    const line = make("span", { className: "meta" }, hit.record.line);
    if (this.texts.language !== "vi") title.lang = "vi";
    if (!other) return [title, line];
    const [before, after] = this.texts.also.split("{name}");
    const name = make("span", { className: "also" }, before, make("span", { lang: "vi" }, ...marked(other, words, this.engine.index)), after || "");
    return [title, name, line];
  }

  /* Ô ở trang đầu: gợi ý bên dưới, mũi tên để chọn, Enter để mở */
  startCombobox() {
    this.active = -1;
    this.list = make("ul", { id: "goi-y", className: "suggestions", hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.texts.suggestions);
    this.status = make("p", { className: "unseen" });
    this.status.setAttribute("role", "status");
    const set = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "goi-y", autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
    for (const name in set) this.input.setAttribute(name, set[name]);
    this.input.parentNode.after(this.list, this.status);
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("focus", () => { if (this.input.value.trim()) this.ask(); });
    this.input.addEventListener("blur", () => this.close());
    /* Bấm chuột không được lấy tiêu điểm của ô trước khi liên kết mở */
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.open(option);
    });
  }
  open(option) { location.href = option.dataset.link; }
  close() {
    this.list.hidden = true;
    this.activate(-1);
    this.input.setAttribute("aria-expanded", "false");
  }
  activate(number) {
    const options = this.list.children;
    if (options[this.active]) options[this.active].setAttribute("aria-selected", "false");
    this.active = number;
    if (options[number]) {
      options[number].setAttribute("aria-selected", "true");
      options[number].scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", options[number].id);
    } else this.input.removeAttribute("aria-activedescendant");
  }
  key(event) {
    const count = this.list.hidden ? 0 : this.list.children.length;
    if (event.isComposing) return;
    /* Đang chờ gợi ý thì Escape chỉ bỏ gợi ý; lần nữa mới xóa chữ, như ô tìm vẫn làm */
    if (event.key === "Escape" && (this.engine.drop() || count)) { event.preventDefault(); this.close(); }
    else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) this.activate(-1);
    else if (event.key === "Enter" && count && this.active >= 0) { event.preventDefault(); this.open(this.list.children[this.active]); }
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
      event.preventDefault();
      if (!count) { if (this.input.value.trim()) this.ask(); return; }
      const step = event.key === "ArrowDown" ? 1 : -1;
      /* Một chỗ nữa cho chính ô nhập, để quay lại chữ đã gõ */
      this.activate((this.active + 1 + step + count + 1) % (count + 1) - 1);
    }
  }
  suggest(outcome) {
    if (document.activeElement !== this.input) return;
    const options = outcome.hits.map((hit) => [this.link(hit.record), this.body(hit, outcome.words)]);
    if (options.length) options.push([this.results(), [make("span", { className: "every" }, this.texts.all)]]);
    this.list.replaceChildren(...options.map(([link, body], i) => {
      const option = make("li", { id: "goi-y-" + i }, ...body);
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.link = link;
      return option;
    }));
    this.activate(-1);
    this.list.hidden = !options.length;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.status.className = options.length ? "unseen" : "told";
    this.status.textContent = this.told(outcome);
  }
  /* Điều phải nói về câu trả lời; thiếu dữ liệu thì nói cả khi có kết quả */
  told(outcome) {
    this.isLacking = outcome.missing;
    if (outcome.hits.length) return this.summary(outcome) + (outcome.missing ? " " + this.texts.partial : "");
    return outcome.blank ? "" : outcome.missing ? this.texts.missing : this.texts.none;
  }
  summary(outcome) {
    const found = this.say("found", "n", outcome.hits.length);
    return outcome.understood ? this.say("understood", "words", outcome.understood) + ". " + found : found;
  }
  results() { return this.texts.results + "#q=" + encodeURIComponent(this.question); }

  /* Trang kết quả: câu hỏi và bộ lọc ở sau dấu # của địa chỉ, không đi đâu cả */
  startPage() {
    this.found = this.page.querySelector("ol");
    this.status = this.page.querySelector("[role=status]");
    this.more = this.page.querySelector(".button");
    this.verbatim = this.page.querySelector(".verbatim");
    this.filters = this.form.querySelector(".filters");
    this.filters.hidden = false;
    this.filters.addEventListener("change", () => { this.limit = 10; this.ask(); this.remember(); });
    this.more.addEventListener("click", () => {
      const next = this.found.children.length;
      this.limit += 10;
      this.ask(() => { const link = this.found.children[next]; if (link) link.querySelector("a").focus(); });
    });
    this.verbatim.addEventListener("click", () => {
      this.isVerbatim = true;
      this.limit = 10;
      this.remember(true);
      this.ask(() => this.input.focus());
    });
    this.found.addEventListener("click", () => this.remember());
    addEventListener("hashchange", () => this.recall());
    this.recall();
  }
  traits() { return [...this.filters.querySelectorAll("input:checked")].map((input) => +input.value).filter((value) => value); }
  /* Câu hỏi mới là một bước mới của nút Quay lại; đổi bộ lọc hay mở một mục thì không */
  remember(isNew) {
    const chosen = this.traits();
    const hash = "#q=" + encodeURIComponent(this.question) + (chosen.length ? "&loc=" + chosen.join("-") : "") + (this.isVerbatim ? "&dung=1" : "");
    this.own = hash;
    if (location.hash === hash) return;
    if (isNew) location.hash = hash; else location.replace(hash);
  }
  recall() {
    /* Chỗ khác trong trang (#noi-dung) không phải câu hỏi */
    if (location.hash === this.own || (location.hash && !/^#(q|loc)=/.test(location.hash))) return;
    this.own = location.hash;
    this.limit = 10;
    const given = new URLSearchParams(location.hash.slice(1));
    this.input.value = (given.get("q") || "").slice(0, 500).replace(/\p{Cs}/gu, "");
    this.isVerbatim = given.has("dung");
    const chosen = (given.get("loc") || "").split("-");
    for (const input of this.filters.querySelectorAll("input")) input.checked = chosen.includes(input.value) || input.value === "0" && !chosen.some((value) => this.filters.querySelector(`input[name="${input.name}"][value="${CSS.escape(value)}"]`));
    if (this.traits().length) this.filters.open = true;
    this.ask();
  }
  show(outcome) {
    this.found.replaceChildren(...outcome.hits.map((hit) => {
      const [title, ...rest] = this.body(hit, outcome.words);
      return make("li", {}, make("a", { href: this.link(hit.record) }, title), ...rest);
    }));
    this.more.hidden = !outcome.more;
    this.page.classList.toggle("none", !outcome.hits.length);
    this.status.textContent = this.told(outcome);
    this.verbatim.hidden = !outcome.understood;
    this.verbatim.textContent = outcome.understood ? this.say("verbatim", "words", this.question) : "";
  }

  ask(then) {
    this.engine.ask(this.input.value, this.page ? this.limit : 6, this.page ? this.traits() : [], this.isVerbatim, (outcome) => {
      if (this.page) this.show(outcome); else this.suggest(outcome);
      if (then) then();
      /* Cho phép thử biết là đã xong */
      document.dispatchEvent(new Event("thutuc-answered"));
    });
  }
  submit() {
    if (this.page) { this.remember(true); this.ask(() => this.status.scrollIntoView({ block: "nearest" })); }
    else if (this.question) location.href = this.results();
    else this.input.focus();
  }
}

const form = document.querySelector("form.search[data-index]");
if (form) new SearchBox(form);
})();
