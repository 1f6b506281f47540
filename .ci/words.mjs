// node .ci/words.mjs [--list] [--files]
//     counts on the guides, the other pages and the XML documentation how they speak to people, prints one line for each, and ends with 1 if one breaks a limit:
//     «you» at least 10 times in 1,000 words of the guides; at most 4 negations in 1,000 words; none of the phrases below; at most 2 % of sentences over 35 words.
//     --list shows each phrase and each long sentence with its file and line; --files shows the counts of each page.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const phrases = /\b(is no|are no|stands|at hand|where it is)\b/gi;
const negations = /\b(not|no|none|never|nothing|nobody|neither|nor|cannot|without|\w+n['’]t)\b/gi;

function* files(folder, end) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && path.endsWith(end) && !/\/(bin|obj|node_modules)\//.test(path)) yield path;
  }
}

// Text of a page without code, tables of data, links' targets and headings; each line with its number.
function prose(path) {
  let code = false;
  return readFileSync(path, 'utf8').split('\n').map((text, i) => {
    if (/^\s*```/.test(text)) code = !code;
    const isProse = !code && !/^(\s*```|#|\||<!--| {4}\S)/.test(text);
    return { line: i + 1, text: isProse ? clean(text) : '' };
  });
}

function clean(text) {
  return text.replace(/`[^`]*`/g, 'X').replace(/\]\([^)]*\)/g, ']').replace(/«[^»]*»/g, 'X').replace(/“[^”]*”/g, 'X').replace(/[*_]/g, '');
}

// The words of XML documentation: what stands between its tags, examples left out.
function comments(path) {
  let code = false;
  return readFileSync(path, 'utf8').split('\n').map((text, i) => {
    const match = /^\s*\/\/\/ ?(.*)$/.exec(text);
    if (!match) return { line: i + 1, text: '' };
    if (/<code>/.test(match[1])) code = true;
    const kept = code ? '' : match[1].replace(/<c>.*?<\/c>/g, 'X').replace(/<(see|paramref|typeparamref)[^>]*\/>/g, 'X')
      .replace(/<\/(summary|returns|param|exception|value|remarks|para|typeparam|item|description|term)>/g, '. ').replace(/<[^>]*>/g, ' ');
    if (/<\/code>/.test(match[1])) code = false;
    return { line: i + 1, text: clean(kept) };
  });
}

function measure(name, paths, read, needsYou) {
  let words = 0, you = 0, not = 0, sentences = 0;
  const found = [], long = [];
  for (const path of paths) {
    const lines = read(path);
    for (const { line, text } of lines) {
      for (const match of text.matchAll(phrases)) found.push(`${path}:${line}: «${match[0]}»`);
    }
    // A blank line, or an item of a list, ends a sentence.
    const text = lines.map(({ line, text }) => (/^\s*([-*]|\d+\.)\s/.test(text) || !text.trim() ? ' .\n ' : ' ') + `\u0001${line}\u0002` + text).join('');
    let line = 0;
    for (const sentence of text.split(/[.!?:;](?=\s)|\n/)) {
      const at = /\u0001(\d+)\u0002(?=[^\u0001]*[\p{L}])/u.exec(sentence);
      if (at) line = at[1];
      const count = (sentence.replace(/\u0001\d+\u0002/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
      if (count < 2) continue;
      sentences++;
      words += count;
      you += (sentence.match(/\b(you|your|yours|yourself)\b|\byou['’]/gi) ?? []).length;
      not += (sentence.match(negations) ?? []).length;
      if (count > 35) long.push(`${path}:${line}: ${count} words`);
    }
  }
  const per = (count) => (1000 * count) / words;
  const kept = per(not) <= 4 && found.length === 0 && long.length <= 0.02 * sentences && (!needsYou || per(you) >= 10);
  console.log(`${name}: ${words} words, «you» ${per(you).toFixed(1)} and negations ${per(not).toFixed(1)} in 1,000, ${found.length} phrases, ${long.length} of ${sentences} sentences over 35 words${kept ? '' : '  <- not kept'}`);
  if (process.argv.includes('--list')) [...found, ...long].forEach((one) => console.log(`  ${one}`));
  return kept;
}

// The Markdown files right in a folder.
const markdown = (folder) => readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}/${name}`);
const packages = readdirSync('src').filter((name) => name.startsWith('LacDuong')).map((name) => `src/${name}`);

// The rules are made from the texts of the library; the map of the docs is a list of links.
const guides = [
  'README.md', 'docs/concepts.md', 'docs/troubleshooting.md', ...markdown('docs/tutorials'), ...markdown('docs/how-to'),
  ...packages.map((path) => `${path}/README.md`).filter(existsSync), ...readdirSync('samples').map((name) => `samples/${name}/README.md`).filter(existsSync),
];
const pages = [
  'CONTRIBUTING.md', 'SECURITY.md', ...markdown('docs/contributing'),
  ...markdown('docs').filter((path) => !guides.includes(path) && !['docs/README.md', 'docs/rules.md'].includes(path)),
];

function measureAll(name, paths, read, needsYou) {
  const kept = measure(name, paths, read, needsYou);
  if (process.argv.includes('--files') && read === prose) paths.forEach((path) => measure(`  ${path}`, [path], read, needsYou));
  return kept;
}

const kept = [
  measureAll('guides', guides, prose, true),
  measureAll('pages', pages, prose, false),
  measureAll('XML documentation', packages.flatMap((path) => [...files(path, '.cs')]), comments, false),
];
process.exit(kept.every(Boolean) ? 0 : 1);
